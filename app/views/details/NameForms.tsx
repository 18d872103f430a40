import type { ReactNode } from "react";

/** A name in its other scripts, each in its own direction and with its own language. */
export function NameForms({ forms }: { readonly forms: readonly string[] }): ReactNode {
  return forms.map((form) => (
    <bdi key={form} className="details-form" lang={languageOf(form)}>
      {form}
    </bdi>
  ));
}

/** Told by letters that Arabic does not have. */
function languageOf(form: string): string {
  if (/[ەێۆڕڵڤ]/.test(form)) return "ckb";
  return /[\u0600-\u06ff]/.test(form) ? "ar" : "kmr";
}
