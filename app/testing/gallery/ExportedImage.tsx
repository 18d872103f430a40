import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { usualImage } from "../../domain/imageSettings";
import type { FigureKind } from "../../figures/figure";
import { renderFigure } from "../../figures/render";
import { groundOfFigures } from "../../figures/groundOfFigures";
import { useAnswer } from "../../state/answers";
import { useGround } from "../../state/ground";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import { useFigureFrame } from "../../views/parts/useFigureFrame";

/** The image of a figure as it would be downloaded, its address apart: that names the machine that it was made on. */
export function ExportedImage<Answer>({ kind }: { readonly kind: FigureKind<Answer> }): ReactNode {
  const translator = useTranslator();
  const theme = useTheme();
  const answer = useAnswer(kind.question);
  const frame = useFigureFrame(kind.title);
  const ground = useGround();
  const isReady = answer !== undefined && frame !== undefined && ground !== undefined;
  const { data, error } = useQuery({
    queryKey: ["image", kind.id, theme, translator.language.id, frame?.shown],
    enabled: isReady,
    queryFn: async () =>
      isReady
        ? renderFigure({
          kind, answer, frame: { ...frame, address: "https://example.org/" }, settings: usualImage, theme, translator, ground: await groundOfFigures(ground),
        })
        : null,
  });
  if (error) throw error;
  return data ? <img className="gallery-image" alt={kind.description(answer as Answer, translator)} src={`data:image/svg+xml,${encodeURIComponent(data.svg)}`} /> : null;
}
