/** Leaves out what is nobody's business: private members and what only Lit reads. */
const publicApiOnly = {
  name: 'public-api-only',
  packageLinkPhase({customElementsManifest}) {
    const isInternal = ({name, privacy}) =>
      name.startsWith('#') ||
      privacy === 'private' ||
      privacy === 'protected' ||
      ['styles', 'shadowRootOptions', 'formAssociated', 'render'].includes(name);
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter((member) => !isInternal(member));
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  // Parts are nobody's API.
  exclude: ['src/**/*.d.ts', 'src/*/parts/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicApiOnly],
};
