import type { Label, Lettering } from "./label";
import { directionOf, labelColour, labelFont, type LabelRole } from "./labelFonts";
import type { Palette } from "./palette";
import { lineShape, type Pen } from "./pen";

/** Names with their halo, the towns' dots and the leaders. */
export function drawLabels(
  pen: Pen, labels: readonly Label[], lettering: Pick<Lettering, "fonts" | "language" | "textScale">, palette: Palette,
): void {
  for (const { leader, dot } of labels) {
    if (leader) {
      const line = lineShape(leader.from.x, leader.from.y, leader.to.x, leader.to.y);
      pen.path(line, { stroke: palette.map.halo, strokeWidth: 2.6, strokeOpacity: 0.8 });
      pen.path(line, { stroke: palette.ink2, strokeWidth: 0.9 });
    }
    if (dot) pen.circle(dot.x, dot.y, dot.radius, { fill: palette.map.townDot });
  }
  for (const label of labels) {
    const middle = { x: label.box.x + label.box.width / 2, y: label.box.y + label.box.height / 2 };
    const pivot = label.turn === 0 ? { x: 0, y: 0 } : middle;
    const write = () => {
      for (const line of label.lines) {
        const font = labelFont(line.role, lettering.fonts, lettering.language, lettering.textScale);
        // Renderers disagree whether the space after the last letter counts: spaced names are placed by their first.
        const isSpaced = (font.letterSpacing ?? 0) > 0 && label.turn === 0;
        pen.text(line.text, (isSpaced ? label.box.x : line.x) - pivot.x, line.y - pivot.y, {
          ...font,
          anchor: isSpaced ? "left" : line.anchor, direction: directionOf(lettering.language),
          colour: labelColour(line.role, palette), halo: { colour: haloColour(line.role, palette), width: haloWidth(line.role) },
        });
      }
    };
    if (label.turn === 0) write();
    else pen.group({ ...pivot, turn: label.turn }, write);
  }
}

function haloColour(role: LabelRole, palette: Palette): string {
  return role === "count" ? palette.paper : palette.map.halo;
}

function haloWidth(role: LabelRole): number {
  return role === "spot-title" || role === "count" ? 1.8 : 1.4;
}
