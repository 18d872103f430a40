import { message, type Message } from "../../i18n/message";

interface PanelSize {
  readonly label: Message;
  readonly axis: "inline" | "block";
  readonly direction: 1 | -1;
  /** In a window of this width; CSS pixels, as all sizes. */
  usual(windowWidth: number): number;
  readonly least: number;
  readonly most: number;
}

/** Panels whose edge can be pulled; each is a column or row of the page, in the custom property `--<name>-size`. */
export const panelSizes = {
  filters: { label: message("Width of the filters"), axis: "inline", direction: 1, usual: () => 240, least: 180, most: 440 },
  dock: { label: message("Width of charts and list"), axis: "inline", direction: -1, usual: (windowWidth) => part(windowWidth, 1 / 3, 400, 620), least: 320, most: 960 },
  incident: { label: message("Width of the incident"), axis: "inline", direction: -1, usual: (windowWidth) => part(windowWidth, 5 / 12, 420, 760), least: 320, most: 960 },
  timeline: { label: message("Height of the timeline"), axis: "block", direction: -1, usual: (windowWidth) => (windowWidth < 1280 ? 188 : 172), least: 130, most: 480 },
  charts: { label: message("Height of the charts"), axis: "block", direction: 1, usual: () => 506, least: 120, most: 1600 },
} as const satisfies Readonly<Record<string, PanelSize>>;

export type PanelName = keyof typeof panelSizes;

function part(whole: number, share: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, whole * share)));
}
