/** A replacement in a header value that removes a problem. Offsets are into the value. */
export interface HeaderRepair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One fault of a header's value, on the exact characters. */
export interface HeaderProblem<Code extends string = string> {
  readonly code: Code;
  /** Offsets into the value. */
  readonly start: number;
  readonly end: number;
  /** What the message of that code speaks of. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly repair?: HeaderRepair;
}
