/** What of Trusted Types is needed here; a browser may lack them. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): unknown};
}

interface WithTrustedTypes {
  readonly trustedTypes?: PolicyFactory | undefined;
}

/** Name of the policy that a page with Trusted Types allows: `trusted-types zerotrip`. */
const POLICY = 'zerotrip';

/** Without a policy, where there are no Trusted Types or the page does not allow ours. */
function makeUrl(url: string): unknown {
  try {
    const {trustedTypes} = globalThis as WithTrustedTypes;
    return trustedTypes?.createPolicy(POLICY, {createScriptURL: (own) => own}).createScriptURL(url);
  } catch {
    return undefined;
  }
}

let trusted: unknown;

/** Address of the worker, as `new Worker()` takes it under Trusted Types. */
export function workerUrl(): string | URL {
  const {href} = new URL('./face-worker.ts', import.meta.url);
  trusted ??= makeUrl(href);
  return (trusted ?? href) as string;
}
