import { Fragment, type ReactNode } from "react";

/** A name as a file or a column has it, which may go on in the next line after its own joints rather than within a word. */
export function BreakableName({ name }: { readonly name: string }): ReactNode {
  return name.split(/(?<=[_/-])/u).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
