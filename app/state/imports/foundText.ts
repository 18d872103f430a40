/** What was found, as it stands in the file: issues quote a text as JSON does. What was shortened stays as it is. */
export function foundText(found: string): string {
  if (!found.startsWith('"')) return found;
  try {
    return String(JSON.parse(found));
  } catch {
    return found;
  }
}
