/** Fails where a package that an embedder installs, or gets inside the kit's files, has another licence. */
import {dependencies, forbidden} from '../../build/shipped/dependencies.js';

const refused = forbidden(dependencies());
for (const {name, version, license} of refused) {
  console.log(`${name}@${version}: the licence ${license} is not among the allowed ones`);
}
process.exitCode = refused.length > 0 ? 1 : 0;
