import { issueCodes, type IssueCode } from "../../../domain/issue";

/** What a shape says when a value does not fit: an issue code, and in words what would. Travels as valibot's message. */
export interface Refusal {
  readonly code: IssueCode;
  readonly allowed: string;
}

export function refusal(code: IssueCode, allowed: string): string {
  return `${code} ${allowed}`;
}

/** Reads a message made by `refusal`; any other message counts as a wrong type, with its own words. */
export function readRefusal(message: string): Refusal {
  const end = message.indexOf(" ");
  const code = issueCodes.find((each) => each === message.slice(0, end));
  return code ? { code, allowed: message.slice(end + 1) } : { code: "wrong-type", allowed: message };
}
