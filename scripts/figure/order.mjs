import { extname, resolve } from "node:path";
import { readLink } from "./link.mjs";
import { OrderError } from "./orderError.mjs";

export const formats = ["png", "svg", "pdf", "csv"];
export const papers = ["A4", "Letter"];
/** The id under which the print-ready page is ordered. */
export const BRIEF = "brief";

const orderWords = ["link", "figure", "out", "size", "scale", "look", "transparent", "title", "subtitle", "note", "language", "without", "paper"];

/**
 * A checked order: what page to open, what to ask it for, where to put the file.
 *
 * @param {Readonly<Record<string, unknown>>} given in the words of the command line or of a list
 * @param {{ known: import("./known.mjs").Known, folder: string }} context `folder`: what `out` is relative to
 * @returns {Order} Throws `OrderError`.
 * @typedef {{ origin: string, query: string, figure: string, title: string, format: string, paper: string, out: string, unknownKeys: readonly string[] }} Order
 *   `origin`: address of the page without its query; `query`: `?…` with the figure and how its image is made; `title`: of the figure, in
 *   English; `unknownKeys`: what the link holds that no page knows
 */
export function readOrder(given, { known, folder }) {
  const other = Object.keys(given).filter((word) => !orderWords.includes(word));
  if (other.length > 0) throw new OrderError(`${other.join(", ")} is not understood; known are ${orderWords.join(", ")}.`);
  const { origin, view, keys, image } = readLink(textOf(given, "link"));
  const { id, title, subject } = figureOf(textOf(given, "figure") || image.figure, known);
  if (subject !== "view" && !keys.includes(subject)) refuse(`The figure “${id}” is of one ${subject}: the link must open one (${subject}=…).`);
  const out = textOf(given, "out");
  const format = formatOf(out, id);
  const paper = paperOf(textOf(given, "paper"));
  const ofImage = id === BRIEF ? [] : imagePairs(id, given, image, known);
  const pairs = [...view, ...ofImage.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${encoded(value)}`)];
  return {
    origin, figure: id, title, format, paper,
    query: pairs.length === 0 ? "" : `?${pairs.join("&")}`,
    out: resolve(folder, out),
    unknownKeys: keys.filter((key) => !known.keys.includes(key)),
  };
}

function imagePairs(id, given, image, known) {
  const words = ["title", "subtitle", "note"].map((word) => [`image-${word}`, wordsOf(given, word, known) || image[`image-${word}`]]);
  return [["figure", id], ["image", imageOf(given, image.image, known)], ...words];
}

function textOf(given, word) {
  const value = given[word] ?? "";
  if (Array.isArray(value) && value.every((part) => typeof part === "string")) return value.join(",");
  if (typeof value === "string" || typeof value === "number") return String(value).trim();
  throw new OrderError(`${word} is ${JSON.stringify(value)}: a text is needed.`);
}

function figureOf(id, { figures }) {
  const all = [...figures, { id: BRIEF, title: "Brief", subject: "view" }];
  const found = all.find((figure) => figure.id === id);
  if (found) return found;
  throw new OrderError(`${id === "" ? "No figure is named" : `There is no figure “${id}”`}; the figures are ${all.map((figure) => figure.id).join(", ")}.`);
}

function formatOf(out, figure) {
  if (out === "") throw new OrderError("No file to write is named: --out chart.png, .svg, .pdf or .csv.");
  const format = extname(out).slice(1).toLowerCase();
  const allowed = figure === BRIEF ? ["pdf"] : formats;
  if (allowed.includes(format)) return format;
  throw new OrderError(`${out} ends in ${format === "" ? "nothing" : `.${format}`}; ${figure === BRIEF ? "the brief" : "a figure"} is written as ${allowed.map((known) => `.${known}`).join(", ")}.`);
}

function paperOf(text) {
  const paper = papers.find((known) => known.toLowerCase() === (text || "A4").toLowerCase());
  if (paper) return paper;
  throw new OrderError(`The paper “${text}” is not known; known are ${papers.join(" and ")}.`);
}

/** How the image is made, as the address has it: what the link says of it, changed by what the order says. */
function imageOf(given, ofLink, { imageSettings, languages }) {
  const { readImageSettings, writeImageSettings, usualImage, imageParts, isMakeable, LEAST_SIDE, MOST_SIDE, MOST_SCALE } = imageSettings;
  const settings = { ...(readImageSettings(ofLink) ?? usualImage) };
  const reading = (word) => readImageSettings(word);
  const [size, scale, look, language, without] = ["size", "scale", "look", "language", "without"].map((word) => textOf(given, word));
  if (size !== "") {
    settings.size = /^\d+x\d+$/.test(size) ? (reading(`${size},1x`)?.size ?? null) : null;
    if (!settings.size) throw new OrderError(`The size “${size}” cannot be made: WIDTHxHEIGHT such as 1920x1080, each ${LEAST_SIDE} to ${MOST_SIDE}.`);
  }
  if (scale !== "") settings.scale = reading(`${scale.replace(/x$/, "")}x`)?.scale ?? refuse(`The scale “${scale}” cannot be made: a whole number from 1 to ${MOST_SCALE}.`);
  // Without a word on it, as many pixels as were asked for.
  else if (size !== "") settings.scale = 1;
  if (look !== "") settings.look = ["light", "dark"].includes(look) ? look : refuse(`The look “${look}” is not known; known are light and dark.`);
  if (given.transparent !== undefined && typeof given.transparent !== "boolean") refuse(`transparent is ${JSON.stringify(given.transparent)}: true or false is needed.`);
  if (given.transparent !== undefined) settings.isTransparent = given.transparent;
  if (language !== "") settings.language = languages.includes(language) ? language : refuse(`The language “${language}” is not known; known are ${languages.join(", ")}.`);
  if (without !== "") {
    const parts = without.split(",").map((part) => part.trim());
    const strange = parts.filter((part) => !imageParts.includes(part));
    if (strange.length > 0) refuse(`${strange.join(", ")} cannot be left out; what can be is ${imageParts.join(", ")}.`);
    settings.without = imageParts.filter((part) => parts.includes(part));
  }
  if (!isMakeable(settings)) refuse(`${settings.size.width}x${settings.size.height} at scale ${settings.scale} is too large: no side of a PNG has more than ${MOST_SIDE} pixels.`);
  return writeImageSettings(settings);
}

function wordsOf(given, word, { imageSettings: { MOST_WORDS } }) {
  const text = textOf(given, word).replaceAll(/\s+/g, " ");
  return text.length <= MOST_WORDS ? text : refuse(`The ${word} has ${text.length} characters; ${MOST_WORDS} are the most.`);
}

function encoded(text) {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%20", "+");
}

function refuse(sentence) {
  throw new OrderError(sentence);
}
