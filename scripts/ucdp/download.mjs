/**
 * Opens the file at an address.
 *
 * @returns {Promise<{ chunks: AsyncIterable<Uint8Array>, size: number | null, day: string }>} the size as the server states it, and the
 *   ISO day of its last change, else today. Throws an Error that says what went wrong; so do the chunks, where the answer breaks off.
 */
export async function download(address, version) {
  const response = await fetch(address).catch((error) => {
    throw new Error(`No answer from ${address} (${reasonOf(error)}). Is this machine online?`, { cause: error });
  });
  if (response.status === 404) throw new Error(`There is no UCDP GED ${version} at ${address} (404). https://ucdp.uu.se/downloads/ lists the versions.`);
  if (!response.ok || response.body === null) throw new Error(`${address} answers ${response.status} ${response.statusText}.`);
  const length = Number(response.headers.get("content-length"));
  const changed = new Date(response.headers.get("last-modified") ?? Date.now());
  return {
    chunks: unbroken(response.body, address),
    size: length > 0 && !response.headers.has("content-encoding") ? length : null,
    day: (Number.isNaN(changed.getTime()) ? new Date() : changed).toISOString().slice(0, 10),
  };
}

async function* unbroken(body, address) {
  try {
    for await (const chunk of body) yield chunk;
  } catch (error) {
    throw new Error(`The answer from ${address} broke off (${reasonOf(error)}).`, { cause: error });
  }
}

function reasonOf(error) {
  return error.cause?.code ?? error.cause?.message ?? error.message;
}
