import type { Side } from "../domain/party";

/** Every colour of one theme, as `#RRGGBB`. The page's tokens are held to these by a test. */
export interface Palette {
  /** Panels; also the gap between symbols and the inside of hollow ones. */
  readonly paper: string;
  /** Strips and panel heads. */
  readonly bar: string;
  /** Text and interaction, strongest first; each at least 4.5:1 on paper. */
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Between rows; between panels. */
  readonly rule: string;
  readonly rule2: string;
  /** A hovered row. */
  readonly hover: string;
  /** Selected, and nothing else. */
  readonly mark: string;
  readonly markSoft: string;
  readonly link: string;
  /** Whose dead they are; `not-stated` is the line of a hatch, never a flat area. */
  readonly sides: Readonly<Record<Side, string>>;
  /** Bars without a side. */
  readonly counts: string;
  readonly map: MapPalette;
}

/** The ground under the symbols. */
export interface MapPalette {
  /** Syria and Iraq. */
  readonly land: string;
  /** Every other country. */
  readonly outside: string;
  readonly sea: string;
  /** Around Syria and Iraq and between them. */
  readonly countryBorder: string;
  /** Between governorates. */
  readonly governorateBorder: string;
  /** Between other countries. */
  readonly neighbourBorder: string;
  readonly river: string;
  readonly lake: string;
  readonly lakeShore: string;
  /** Lines and ground of the hatched Golan Heights. */
  readonly golanHatch: string;
  readonly golanGround: string;
  readonly townName: string;
  readonly townDot: string;
  readonly governorateName: string;
  readonly neighbourName: string;
  readonly waterName: string;
  /** Of shaded governorates, from few to many; none is a side's colour. */
  readonly shades: readonly [string, string, string, string];
  /** Around names, so that they stay legible on lines and relief. */
  readonly halo: string;
}

export type Theme = "light" | "dark";

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#FDFDFB", bar: "#F4F3EE",
    ink: "#15181C", ink2: "#454B54", ink3: "#646B75",
    rule: "#E1E0DA", rule2: "#C8C7BF", hover: "#F3F2EC",
    mark: "#FFDF5C", markSoft: "#FFF5C7", link: "#1B5FAE",
    sides: {
      militants: "#651B3C", "security-forces": "#2767B0", civilians: "#D9640C", detainees: "#17807A", "not-stated": "#6E737A",
    },
    counts: "#8C9199",
    map: {
      land: "#F7F4EA", outside: "#EAE8E3", sea: "#C6D6DF",
      countryBorder: "#575141", governorateBorder: "#8E866F", neighbourBorder: "#A9A79F",
      river: "#6FA3C6", lake: "#A6C8DC", lakeShore: "#6FA3C6",
      golanHatch: "#8A7B5F", golanGround: "#EFEADB",
      townName: "#24282E", townDot: "#15181C", governorateName: "#5F5843", neighbourName: "#5A5F66", waterName: "#2F6486",
      shades: ["#EFE3B8", "#D8BD7C", "#B18B4C", "#785A2C"],
      halo: "#F4F2EA",
    },
  },
  dark: {
    paper: "#15181C", bar: "#101316",
    ink: "#EEEFEC", ink2: "#BEC3CA", ink3: "#949BA5",
    rule: "#282D33", rule2: "#3D444D", hover: "#1C2025",
    mark: "#F2C637", markSoft: "#37300F", link: "#82B6F2",
    sides: {
      militants: "#D4608C", "security-forces": "#5A9BEA", civilians: "#FFA647", detainees: "#5FD3C0", "not-stated": "#939AA3",
    },
    counts: "#7F8791",
    map: {
      land: "#24282C", outside: "#1A1D20", sea: "#0D151B",
      countryBorder: "#A39C88", governorateBorder: "#6B6A60", neighbourBorder: "#4A4F55",
      river: "#38678A", lake: "#1B3A50", lakeShore: "#38678A",
      golanHatch: "#8B836F", golanGround: "#2A2B28",
      townName: "#DADCDA", townDot: "#EEEFEC", governorateName: "#B1AA95", neighbourName: "#989EA6", waterName: "#7FB2D6",
      shades: ["#3A3424", "#5F5130", "#8F7843", "#C6A968"],
      halo: "#1B1F23",
    },
  },
};
