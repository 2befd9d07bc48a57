import {resolve} from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};

/**
 * What the compiler says of texts that lie in `src/` for it, though not on the disk: each as
 * `page.tsx:11`.
 */
export function faultsIn(texts: Readonly<Record<string, string>>): string[] {
  const files = new Map(Object.entries(texts).map(([name, text]) => [resolve('src', name), text]));
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    // Their folders are not on the disk either.
    directoryExists: () => true,
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile(name, target, ...rest) {
      const text = files.get(name);
      return text === undefined
        ? disk.getSourceFile(name, target, ...rest)
        : ts.createSourceFile(name, text, target);
    },
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return Object.keys(texts).flatMap((name) => {
    const file = program.getSourceFile(resolve('src', name))!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({start = 0}) => `${name}:${file.getLineAndCharacterOfPosition(start).line + 1}`,
    );
  });
}
