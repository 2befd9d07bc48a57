import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import {onlyRow, type Database} from './db/database.js';

/** A token nobody can guess: 192 bits, fit for headers and URL fragments. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** What is stored of a token or key. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A keyed digest, for signatures and for looking people up without storing who they are. */
export const sign = (secret: string, ...parts: readonly string[]): string =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');

/** Compares two digests in a time that does not depend on where they differ. */
export function sameDigest(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const sealKey = (key: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', 'zerotrip stored answer', 32));

/** Encrypts a text so that only who knows `key` reads it. */
export function seal(key: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealKey(key), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Decrypts what {@link seal} wrote; throws where the key is another. */
export function unseal(key: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', sealKey(key), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** The secret all servers on one database share; the first of them makes it. */
export async function sharedSecret(database: Database): Promise<string> {
  await database.query(
    'insert into server_secret (value) values ($1) on conflict (id) do nothing',
    [newToken()],
  );
  return onlyRow(await database.query<{value: string}>('select value from server_secret')).value;
}
