import { decodeRows } from "../rows/countedRows";

/** The columns that the bench has counted for its peers. */
export async function fetchRows(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there`);
  return decodeRows(await response.arrayBuffer());
}
