import ts from 'typescript';

const TAGS: readonly string[] = ['html', 'svg'];
/** Attributes that are read out or shown. */
const READ =
  /\s(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label)="([^"]*)"/g;
/** Stands where an expression was. */
const HOLE = '\0';

/** The pieces of a template that stand in the source, with a hole for each expression. */
function textOf({template}: ts.TaggedTemplateExpression): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head, ...template.templateSpans.map(({literal}) => literal)]
    .map(({text}) => text)
    .join(HOLE);
}

/** What a person would read or hear in a template, were all its expressions empty. */
export function wordsIn(template: string): string[] {
  const bare = template.replaceAll(/<!--[^]*?-->/g, '');
  const read = [...bare.matchAll(READ)].map(([, value]) => value ?? '');
  const shown = bare.replaceAll(/<[^>]*>/g, HOLE).split(HOLE);
  return [...shown, ...read].map((each) => each.trim()).filter((each) => /\p{L}/u.test(each));
}

/** All words for people that stand in the templates of a source text. */
export function writtenWords(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && TAGS.includes(node.tag.getText())) {
      found.push(...wordsIn(textOf(node)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** `text(`${status}Short`)` says every key that ends like that. */
function patternOf(template: ts.TemplateExpression): RegExp {
  const parts = [template.head, ...template.templateSpans.map(({literal}) => literal)];
  return new RegExp(`^${parts.map(({text}) => text).join('[\\w.]+')}$`);
}

const isText = (call: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'text';

/** Tells whether a source text can say a key: it has it as a string, or puts it together. */
export function keysSaidIn(source: string): (key: string) => boolean {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) names.add(node.text);
    const [argument] = ts.isCallExpression(node) && isText(node) ? node.arguments : [];
    if (argument && ts.isTemplateExpression(argument)) patterns.push(patternOf(argument));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return (key) => names.has(key) || patterns.some((pattern) => pattern.test(key));
}
