/** What a file that leaves the program says about itself, in words already chosen. */
export interface Provenance {
  readonly title: string;
  readonly filters: string;
  readonly shown: string;
  readonly rule: string;
  readonly sources: string;
  readonly licence: string;
  readonly citation: string;
  /** ISO day on which the file was made. */
  readonly date: string;
  readonly address: string;
}
