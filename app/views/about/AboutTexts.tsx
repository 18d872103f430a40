import type { ReactNode } from "react";
import { basis } from "../../engine/questions/basis";
import { counted } from "../../i18n/message";
import { useAnswer } from "../../state/answers";
import { shippedDataset, useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { programVersion } from "../parts/programVersion";

export function AboutWhat(): ReactNode {
  const { t } = useTranslator();
  const { description } = useAtlas().dataset;
  const answer = useAnswer(basis);
  return (
    <>
      <p>{t("Armed attacks in Syria and Iraq: who did what, where, when, to whom, according to whom. Nothing here is verified by this project; every number is somebody’s claim, with its source.")}</p>
      <p>
        {t("The data set is “{title}”.", { title: description.title })}{" "}
        {answer &&
          t("It holds {incidents} with {claims}, on {pages} of {publishers}.", {
            incidents: counted(answer.incidents, "{count} incident", "{count} incidents"),
            claims: counted(answer.claims, "{count} claim", "{count} claims"),
            pages: counted(answer.pages, "{count} page", "{count} pages"),
            publishers: counted(answer.publishers.length, "{count} publisher", "{count} publishers"),
          })}
      </p>
      <p className="hint">{t("Program {version}; data set of {day}.", { version: programVersion, day: { day: description.date } })}
        {description.version !== undefined && <> {t("Version of the data: {version}, by their content.", { version: description.version })}</>}
      </p>
    </>
  );
}

export function AboutLimits(): ReactNode {
  const { t } = useTranslator();
  const { sample, id } = useAtlas().dataset.description;
  return (
    <>
      {sample === "curated" ? (
        <p>{t("A curated sample, not a census: what is not here may still have happened. A rise or fall over time, or more in one governorate than in another, may be the choice of incidents and nothing else.")}</p>
      ) : (
        <p>{t("This data set is meant to hold everything of its kind. What its compilers did not hear of is not in it.")}</p>
      )}
      {id === shippedDataset && (
        <>
          <p>{t("The shipped records hold the prison breaks of Syria and Iraq and the attacks around them in depth, and say nothing about how often attacks happen.")}</p>
          <p>{t("About 200 of the counted claims were looked up a second time: one count was wrong; in some 28 of 100 another field (first day, authority, exact or at least) was, and was corrected. The rest was looked up once: take its days and authorities as the softer part.")}</p>
        </>
      )}
      <p>{t("Claims come late, change and contradict each other; each party has reasons to state more or less than there was. Sums over incidents add figures of different quality, and over sides they may count a person twice.")}</p>
    </>
  );
}

export function AboutCiting(): ReactNode {
  const { t } = useTranslator();
  const { citation } = useAtlas().dataset.description;
  return (
    <>
      <p>{t("For a figure, cite the source of its claim first: every claim names its page. Then the data set:")}</p>
      <blockquote>{citation}</blockquote>
      <p>{t("The address of the page holds the filters, the counting rule and the day; images carry them in their foot. Give the address, so that others see what you saw.")}</p>
    </>
  );
}

export function AboutPrivacy(): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p>{t("Everything is computed in this browser. What you look for, open or add is sent nowhere; there are no cookies, no counters and no requests to any other server.")}</p>
      <p>{t("The browser keeps how you arranged the page: widths, folded panels, notes that you dismissed; and the data that you add, until you remove them. The link to a source leads to its publisher’s own site, which is not told where you came from.")}</p>
    </>
  );
}
