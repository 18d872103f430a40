export function contentVersion(content: string | Uint8Array): string;
export function fileVersion(path: string): Promise<string>;
