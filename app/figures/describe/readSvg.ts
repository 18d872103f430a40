import { Parser } from "htmlparser2";
import { MOST_STATE, type FigureReading } from "../../domain/figureState";
import { faultOf, nothing, readingOf } from "./figureReading";
import { STATE_ELEMENT, STATE_NAMESPACE } from "./stateNames";

/** Takes the text of an SVG piece by piece. */
export interface SvgReader {
  /** False once nothing more need be read. Never throws. */
  push(text: string): boolean;
  end(): FigureReading;
}

/** Looks for the state in an SVG, whatever prefix another program gave its name, and wherever it put it. A document type is passed over: no entity of it is known. */
export function svgReader(): SvgReader {
  const scopes: Scope[] = [];
  let candidates = 0;
  let reading: FigureReading | null = null;
  /** Its text so far, and how deep it lies. */
  let state: { text: string; readonly depth: number } | null = null;
  const read = (found: FigureReading) => {
    reading ??= found;
    parser.pause();
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const scope = scopeOf(attributes, scopes.at(-1) ?? null);
      scopes.push(scope);
      if (localName(name) === STATE_ELEMENT) candidates += 1;
      if (scopes.length > DEEPEST || candidates > MOST_CANDIDATES) return read(nothing);
      if (!state && isState(name, scope)) state = { text: "", depth: scopes.length };
    },
    ontext(text) {
      if (state && state.text.length <= MOST_STATE) state.text += text;
    },
    onclosetag(_name, isImplied) {
      if (state?.depth === scopes.length) {
        read(isImplied ? faultOf("cut-off") : readingOf(unwrapped(state.text)));
        state = null;
      }
      scopes.pop();
    },
  }, { xmlMode: true, decodeEntities: true });
  return {
    push(text) {
      if (!reading) parser.write(text);
      return !reading;
    },
    end() {
      if (!reading) parser.end();
      return reading ?? nothing;
    },
  };
}

/** What prefixes stand for: those that an element declares, `xmlns` for names without one, and those of the elements around it. */
interface Scope {
  readonly declared: ReadonlyMap<string, string> | null;
  readonly outer: Scope | null;
}

/** Elements in each other, and elements of the name: far more than of any drawing, and soon looked through. */
const DEEPEST = 250;
const MOST_CANDIDATES = 1_000;

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope | null): Scope {
  const declared = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  return { declared: declared.length === 0 ? null : new Map(declared), outer };
}

function isState(name: string, scope: Scope): boolean {
  if (localName(name) !== STATE_ELEMENT) return false;
  const prefix = name.slice(0, -STATE_ELEMENT.length - 1);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (let at: Scope | null = scope; at; at = at.outer) {
    const namespace = at.declared?.get(declaration);
    if (namespace !== undefined) return namespace === STATE_NAMESPACE;
  }
  return false;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Without the lines that another program broke it into: as it was written it had none. */
function unwrapped(text: string): string {
  return text.split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean).join(" ");
}
