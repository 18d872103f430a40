import type { Box, Font, Hatch, Paint, PathSink, Pen, Shape, TextStyle } from "./pen";
import { shapeBox } from "./shapeBox";

/** The part of a canvas's 2D context that is drawn with. */
export interface CanvasTarget<Image> extends PathSink {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  globalAlpha: number;
  globalCompositeOperation: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  direction: string;
  letterSpacing?: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  fill(rule?: "nonzero" | "evenodd"): void;
  stroke(): void;
  clip(rule?: "nonzero" | "evenodd"): void;
  setLineDash(dash: number[]): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  drawImage(image: Image, x: number, y: number, width: number, height: number): void;
}

/** A pen that draws on a canvas; its scale for dense screens is the caller's to set. */
export function canvasPen<Image>(target: CanvasTarget<Image>): Pen<Image> {
  const kept = (draw: () => void) => {
    target.save();
    draw();
    target.restore();
  };

  const paintPath = (shape: Shape, paint: Paint) => kept(() => {
    const opacity = target.globalAlpha;
    target.beginPath();
    shape(target);
    if (typeof paint.fill === "string") {
      target.fillStyle = paint.fill;
      target.globalAlpha = opacity * (paint.fillOpacity ?? 1);
      target.fill("evenodd");
    } else if (paint.fill) {
      const hatch = paint.fill;
      kept(() => hatchPath(target, shape, hatch, opacity * (paint.fillOpacity ?? 1)));
      target.beginPath();
      shape(target);
    }
    if (!paint.stroke) return;
    target.strokeStyle = paint.stroke;
    target.lineWidth = paint.strokeWidth ?? 1;
    target.lineJoin = "round";
    target.globalAlpha = opacity * (paint.strokeOpacity ?? 1);
    target.setLineDash([...(paint.dash ?? [])]);
    target.stroke();
  });

  return {
    path: paintPath,
    circle: (x, y, radius, paint) => paintPath((sink) => sink.arc(x, y, radius, 0, 2 * Math.PI), paint),
    text: (text, x, y, style) => kept(() => paintText(target, text, x, y, style)),
    image: (image, box, { opacity, blend }) => kept(() => {
      target.globalAlpha *= opacity;
      target.globalCompositeOperation = blend === "normal" ? "source-over" : blend;
      target.drawImage(image, box.x, box.y, box.width, box.height);
    }),
    clip: (shape, draw) => kept(() => {
      target.beginPath();
      shape(target);
      target.clip("evenodd");
      draw();
    }),
    group: ({ x = 0, y = 0, turn = 0, opacity = 1 }, draw) => kept(() => {
      target.translate(x, y);
      if (turn !== 0) target.rotate(turn);
      target.globalAlpha *= opacity;
      draw();
    }),
  };
}

function hatchPath<Image>(target: CanvasTarget<Image>, shape: Shape, hatch: Hatch, opacity: number): void {
  const box = shapeBox(shape);
  if (!box) return;
  target.clip("evenodd");
  target.globalAlpha = opacity;
  if (hatch.ground !== null) {
    target.fillStyle = hatch.ground;
    target.fillRect(box.x, box.y, box.width, box.height);
  }
  target.beginPath();
  hatchLines(box, hatch.spacing, target);
  target.strokeStyle = hatch.lines;
  target.lineWidth = hatch.width;
  target.lineCap = "butt";
  target.setLineDash([]);
  target.stroke();
}

/** Lines that rise to the right and cover the box, on one lattice for the whole drawing. */
function hatchLines({ x, y, width, height }: Box, spacing: number, sink: PathSink): void {
  const step = spacing * Math.SQRT2;
  const last = x + width + y + height;
  for (let sum = Math.ceil((x + y) / step) * step; sum <= last; sum += step) {
    sink.moveTo(sum - y - height, y + height);
    sink.lineTo(sum - y, y);
  }
}

function paintText<Image>(target: CanvasTarget<Image>, text: string, x: number, y: number, style: TextStyle): void {
  target.font = cssFont(style);
  target.textAlign = style.anchor === "middle" ? "center" : style.anchor;
  target.textBaseline = "alphabetic";
  target.direction = style.direction ?? "ltr";
  if (target.letterSpacing !== undefined) target.letterSpacing = `${style.letterSpacing ?? 0}px`;
  if (style.halo) {
    target.lineJoin = "round";
    target.lineWidth = style.halo.width * 2;
    target.strokeStyle = style.halo.colour;
    target.setLineDash([]);
    target.strokeText(text, x, y);
  }
  target.fillStyle = style.colour;
  target.fillText(text, x, y);
}

/** A font as CSS and a canvas write it. */
export function cssFont({ family, size, weight, italic }: Font): string {
  return `${italic ? "italic " : ""}${weight} ${size}px ${family}`;
}
