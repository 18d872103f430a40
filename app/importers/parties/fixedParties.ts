import type { PartyId } from "../../domain/identifiers";
import { allParties, type Party } from "../../domain/party";

/** The party of figures over all sides. These three are named as in the shipped records, so that data sets shown together agree. */
export const everybody: Party = {
  id: allParties,
  name: { en: "All together, parties not separated", ar: "الجميع معًا، دون فصل الأطراف", ckb: "هەمووان پێکەوە، بێ جیاکردنەوەی لایەنەکان", kmr: "Hemû bi hev re, bêyî cudakirina aliyan" },
  side: "not-stated",
  kind: "sum",
};

export const civilians: Party = {
  id: "civilians" as PartyId,
  name: { en: "Civilians", ar: "المدنيون", ckb: "هاووڵاتییانی مەدەنی", kmr: "Sivîl" },
  side: "civilians",
  kind: "civilians",
};

export const unidentified: Party = {
  id: "unidentified" as PartyId,
  name: { en: "Unidentified", ar: "مجهولو الهوية", ckb: "نەناسراو", kmr: "Nenas" },
  side: "not-stated",
  kind: "unidentified",
};
