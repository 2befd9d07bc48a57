/** A row as the driver hands it over: columns by name. */
export type Row = Record<string, unknown>;

/** What can be asked of a connection, inside a transaction or outside. */
export interface Queryable {
  /** Runs one statement with `$1`-style parameters and returns its rows. */
  query<R extends object = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Runs several statements without parameters; for migrations only. */
  script(sql: string): Promise<void>;
}

/** PostgreSQL, wherever it runs. Both adapters get the same SQL. */
export interface Database extends Queryable {
  /** Commits what `work` did, or rolls all of it back when `work` rejects. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The one row a statement is known to return. */
export function onlyRow<R>(rows: readonly R[]): R {
  const [row] = rows;
  if (row === undefined) throw new Error('The statement returned no row.');
  return row;
}
