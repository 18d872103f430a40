/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it: what begins with `=`, `+`, `-`, `@`, a tab or a line
 * end, full-width forms included. So does what begins with apostrophes and then one of these: whoever reads the file takes one
 * apostrophe away wherever such text follows it, and has what there was. Numbers (`-5.2`, `+3`, `-1e5`, `-5,2`) stay numbers.
 */
export function disarmed(text: string): string {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}

/** The text again that `disarmed` was given; the same where no apostrophe was put before it. */
export function rearmed(text: string): string {
  return text.startsWith("'") && DISARMED.test(text) ? text.slice(1) : text;
}

const DISARMED = /^'+[=+\-@\t\r\n＝＋－＠]/;
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const SIGNED_NUMBER = /^[+-](?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;
