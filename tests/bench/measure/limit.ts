/** The value of a promise; rejects with the words once it has taken longer than so many ms. What it waited for goes on by itself. */
export async function within<Value>(milliseconds: number, words: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(words)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
