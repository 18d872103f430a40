import type { Day } from "../../domain/day";
import type { DatasetDescription } from "../../importers/importer";
import type { Mapping } from "../../importers/mapped/mapping";
import type { IncidentTable } from "../../table/table";
import type { Dataset } from "../dataset";
import type { ImportCounts, ImportReport } from "../importReport";
import type { StoreError } from "./storeError";

/** A file that was read. */
export interface StoredFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

/** What is known of a data set of the reader's own without opening it. */
export interface StoredDataset extends DatasetDescription {
  readonly attribution: string;
  readonly isRestricted: boolean;
  readonly rows: number;
  /** Bytes that its columns take. */
  readonly bytes: number;
  readonly files: readonly StoredFile[];
  /** Id of the importer. */
  readonly importer: string;
  readonly importedAt: Day;
  readonly counts: ImportCounts;
  /** False where it goes with the page. */
  readonly isLasting: boolean;
}

/** A file that has been read, to be kept. */
export interface DatasetToStore {
  /** Its id is a wish: see `freeDatasetId`. */
  readonly description: DatasetDescription;
  readonly table: IncidentTable;
  readonly report: ImportReport;
  readonly importedAt: Day;
  /** Id of the stored data set whose place it takes; null for one beside the others. */
  readonly replaces: string | null;
}

/** What became of a data set that was to be kept. */
export interface Kept {
  readonly dataset: StoredDataset;
  /** Why it is kept no longer than the page is open; null where it lasts. */
  readonly trouble: StoreError | null;
}

/**
 * The reader's own data sets. Whatever is asked of one that is not there rejects with a `DatasetError`; what the browser refuses
 * rejects with a `StoreError`. Everything is done wholly or not at all.
 */
export interface DatasetStore {
  /** Whether what is put here outlives the page. */
  readonly isLasting: boolean;
  /** Why not. */
  readonly trouble: StoreError | null;
  /** By title. */
  list(): Promise<readonly StoredDataset[]>;
  /** `reserved`: ids that other data sets have. */
  put(dataset: DatasetToStore, reserved?: readonly string[]): Promise<Kept>;
  open(id: string): Promise<Dataset>;
  report(id: string): Promise<ImportReport>;
  rename(id: string, title: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The data set that was read from a file with these bytes; null where there is none. */
  findByHash(hash: string): Promise<StoredDataset | null>;
  /** What the reader chose for the columns of a file with this header; null where nothing is known. */
  mapping(headerKey: string): Promise<Mapping | null>;
  keepMapping(headerKey: string, mapping: Mapping): Promise<void>;
}
