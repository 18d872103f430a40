/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it: what begins with `=`, `+`, `-`, `@`, a tab or a line
 * end, full-width forms included. So does what begins with apostrophes and then one of these: whoever reads the file takes one
 * apostrophe away wherever such text follows it, and has what there was. Numbers (`-5.2`, `+3`, `-1e5`, `-5,2`) stay numbers.
 */
export function disarmed(text: string): string {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const SIGNED_NUMBER = /^[+-](?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;
