import type { Lettering } from "./lettering";

export interface TextLineProps {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly letters: Lettering;
  /** Which end of the text stands at x, in the direction of reading. */
  readonly anchor?: "start" | "middle" | "end";
  readonly rtl: boolean;
}

/** One line of text, every property an attribute; on half pixels, whole ones of an exported image. Right-to-left text is embedded by characters, which all renderers obey. */
export function TextLine({ text, x, y, letters, anchor = "start", rtl }: TextLineProps) {
  return (
    <text
      x={x}
      y={Math.round(y * 2) / 2}
      textAnchor={rtl ? mirrored[anchor] : anchor}
      fontFamily={letters.family}
      fontSize={letters.size}
      fontWeight={letters.weight}
      fill={letters.colour}
    >
      {rtl ? `\u202B${text}\u202C` : text}
    </text>
  );
}

const mirrored = { start: "end", middle: "middle", end: "start" } as const;
