import type { ImageSettings } from "../../domain/imageSettings";
import type { AskedFigure } from "../../figures/figure";
import type { FigureOrder } from "../../figures/render";
import { groundOfFigures } from "../../figures/groundOfFigures";
import { languages } from "../../i18n/languages/index";
import { createTranslator, type Translator } from "../../i18n/translator";
import { useGroundLoader } from "../../state/ground";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import { askedFrame } from "./askedFrame";
import { useFigureAsker } from "./figureAnswers/useFigureAsker";
import { useFigureFrameLater } from "./useFigureFrame";

/**
 * What any figure of the registry is made of for the view on show, whether or not the page shows it: from its menu, its dialog, with all
 * others, or at the command line. Rejects as the engine does.
 */
export function useFigureOrder(): <Answer>(kind: AskedFigure<Answer>, settings: ImageSettings) => Promise<FigureOrder<Answer>> {
  const translator = useTranslator();
  const theme = useTheme();
  const answerOf = useFigureAsker();
  const frameOf = useFigureFrameLater();
  const loadGround = useGroundLoader();
  return async (kind, settings) => {
    const laid = kind.hasGround ? loadGround().then(groundOfFigures, () => null) : null;
    const [answer, frame, ground] = await Promise.all([answerOf(kind), frameOf(kind.title), laid]);
    const ofImage = translatorFor(settings, translator);
    return { kind, answer, frame: askedFrame(kind, answer, frame, ofImage), settings, theme: settings.look ?? theme, translator: ofImage, ground };
  };
}

function translatorFor({ language }: ImageSettings, ofPage: Translator): Translator {
  const found = languages.find(({ id }) => id === language);
  return found && found.id !== ofPage.language.id ? createTranslator(found) : ofPage;
}
