import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ImageSettings } from "../../domain/imageSettings";
import type { DescribedImage } from "../../figures/describe/describedImage";
import type { AskedFigure } from "../../figures/figure";
import type { FigureOrder } from "../../figures/render";
import { useSearch } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import { figureImage } from "../parts/figureFile";
import { useFigureOrder } from "../parts/useFigureOrder";

export interface DrawnImage {
  readonly order: FigureOrder<unknown>;
  readonly image: DescribedImage;
  /** Of the very SVG that is saved, for as long as the dialog shows it. */
  readonly address: string;
}

export interface FigureImaging {
  /** What was last asked for, whether or not it could be drawn; null before the first. */
  readonly order: FigureOrder<unknown> | null;
  /** The last that could be drawn; the one before stays until the next is there. Null before the first. */
  readonly drawn: DrawnImage | null;
  readonly isDrawing: boolean;
  /** Why it cannot be drawn as it is asked for now. */
  readonly failure: string | null;
  /** The image as it is asked for now, drawn where it is not yet. Rejects where it cannot be. */
  now(): Promise<Omit<DrawnImage, "address">>;
  /** What is asked for now, without drawing it. */
  orderNow(): Promise<FigureOrder<unknown>>;
}

/** Milliseconds without a change after which an image is drawn anew. */
const PAUSE = 200;

/** The image of a figure for the view on show, drawn anew when that or the settings change. */
export function useFigureImage(kind: AskedFigure<unknown>, settings: ImageSettings): FigureImaging {
  const orderOf = useFigureOrder();
  const [search, theme, { language }] = [useSearch(), useTheme(), useTranslator()];
  const asked = useMemo(() => ({ kind, settings, search, theme, language }), [kind, settings, search, theme, language]);
  const [shown, show] = useState<{ readonly asked: typeof asked; readonly drawn: DrawnImage } | null>(null);
  const [failed, fail] = useState<{ readonly asked: typeof asked; readonly reason: string } | null>(null);
  const [order, setOrder] = useState<FigureOrder<unknown> | null>(null);
  const orderNow = () => orderOf(kind, settings);
  const draw = async () => {
    const made = await orderNow();
    setOrder(made);
    return { order: made, image: await figureImage(made) };
  };
  const drawNow = useEffectEvent(draw);
  const pause = useEffectEvent(() => (shown ? PAUSE : 0));
  useEffect(() => {
    let isCurrent = true;
    const make = async () => {
      try {
        const made = await drawNow();
        if (isCurrent) show({ asked, drawn: { ...made, address: URL.createObjectURL(new Blob([made.image.svg], { type: "image/svg+xml" })) } });
      } catch (error) {
        if (isCurrent) fail({ asked, reason: error instanceof Error ? error.message : String(error) });
      }
    };
    const timer = window.setTimeout(() => void make(), pause());
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [asked]);
  const address = shown?.drawn.address;
  useEffect(() => () => {
    if (address !== undefined) URL.revokeObjectURL(address);
  }, [address]);
  const failure = failed?.asked === asked ? failed.reason : null;
  return {
    order, orderNow,
    drawn: shown?.drawn ?? null,
    isDrawing: shown?.asked !== asked && failure === null,
    failure,
    now: async () => (shown?.asked === asked ? shown.drawn : draw()),
  };
}
