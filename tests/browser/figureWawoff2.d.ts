declare module "wawoff2" {
  const codec: { decompress(file: Uint8Array): Promise<Uint8Array> };
  export default codec;
}
