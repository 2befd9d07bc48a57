/** What the link in a message carries behind its `#`, which browsers send to no server. */

/** Names one appointment, and says that whoever has it may look at it and change it. */
export interface CardLink {
  readonly id: string;
  /** The manage token. */
  readonly token?: string | undefined;
  /** The token that makes a waiting booking count. */
  readonly activation?: string | undefined;
}

/** The link in a fragment such as `#id=…&token=…`; undefined where there is none. */
export function linkIn(fragment: string): CardLink | undefined {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const of = (name: string) => values.get(name) || undefined;
  const [id, token, activation] = [of('id'), of('token'), of('activation')];
  return id && (token ?? activation) ? {id, token, activation} : undefined;
}
