/** What a file that leaves the program says about itself, in words already chosen. */
export interface Provenance {
  readonly title: string;
  /** The reader's own words below the title, and their own remark; left out where there are none. */
  readonly subtitle?: string;
  readonly note?: string;
  readonly filters: string;
  readonly shown: string;
  readonly rule: string;
  readonly sources: string;
  /** Title of the data set, and its version where it has one. */
  readonly data: string;
  readonly licence: string;
  readonly citation: string;
  /** ISO day on which the file was made. */
  readonly date: string;
  readonly address: string;
}
