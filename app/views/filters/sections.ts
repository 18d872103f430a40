import { useMemory } from "../../state/memory";

/** Sections of the filter panel; those that are folded until the reader opens them say what is chosen in them beside their name. */
export const sections = {
  governorate: { foldedAtFirst: false },
  kind: { foldedAtFirst: false },
  party: { foldedAtFirst: false },
  killed: { foldedAtFirst: true },
  precision: { foldedAtFirst: true },
  period: { foldedAtFirst: true },
} as const satisfies Readonly<Record<string, { readonly foldedAtFirst: boolean }>>;

export type SectionName = keyof typeof sections;

/** Whether a section is open, as the reader left it. */
export function useSectionOpen(name: SectionName): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [kept, keep] = useMemory(`filter-${name}`);
  const isOpen = kept === null ? !sections[name].foldedAtFirst : kept === "open";
  return [isOpen, (next) => keep(next ? "open" : "folded")];
}

/** Id of the button that opens and folds a section. */
export function sectionButtonId(name: SectionName): string {
  return `filter-section-${name}`;
}
