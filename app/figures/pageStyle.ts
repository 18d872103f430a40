import { palettes, type Theme } from "../cartography/palette";
import type { FigureStyle } from "./figure";

/** How figures look on the page, and in exported images, whose fonts go by private names so that no installed one stands in. */
export function figureStyle(theme: Theme, use: "page" | "export"): FigureStyle {
  return { theme, palette: palettes[theme], ...looks[use] };
}

const page = {
  family: "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif",
  condensed: "'IBM Plex Sans Condensed', 'IBM Plex Sans Arabic', sans-serif",
  fontSize: 11,
  legend: false,
};

const looks = {
  page,
  export: {
    family: `'Incident Atlas Sans', 'Incident Atlas Arabic', ${page.family}`,
    condensed: `'Incident Atlas Condensed', 'Incident Atlas Arabic', ${page.condensed}`,
    fontSize: 15,
    legend: true,
  },
};
