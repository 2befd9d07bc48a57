import * as v from 'valibot';

const address = v.pipe(v.string(), v.regex(/^(stun|stuns|turn|turns):\S+$/i));

const servers = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      urls: v.union([address, v.pipe(v.array(address), v.minLength(1))]),
      username: v.optional(v.string()),
      credential: v.optional(v.string()),
    }),
  ),
);

/** A server by which two browsers find each other, as `RTCIceServer` of WebRTC. */
export type IceServer = v.InferOutput<typeof servers>[number];

/**
 * The servers that the environment names with `ZEROTRIP_ICE_SERVERS`; none by default, since asking one
 * tells somebody else who talks to whom. Throws where it is no list of them.
 */
export function iceServersOf({
  ZEROTRIP_ICE_SERVERS: named,
}: NodeJS.ProcessEnv): readonly IceServer[] {
  if (!named) return [];
  const read = v.safeParse(servers, named);
  if (read.success) return read.output;
  throw new Error(
    'ZEROTRIP_ICE_SERVERS must be JSON such as [{"urls": "stun:stun.example.org"}, ' +
      '{"urls": "turn:turn.example.org", "username": "…", "credential": "…"}].',
  );
}
