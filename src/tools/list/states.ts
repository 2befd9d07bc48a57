/** Model b of situations: a tree in which questions and options take turns. */
import type {Scalar, When} from '../../service/rule.model.js';
import type {Question, QuestionType} from '../../service/service.model.js';
import type {Link, Situations} from './links.js';
import type {RowReader} from './row-reader.js';

const TYPES: Readonly<Record<string, QuestionType>> = {y: 'yesno', s: 'one', m: 'many'};
const YES = /^(是|有|需要|属于|能|yes|y|true|1)$/i;
const NO = /^(否|无|没有|不是|不需要|不属于|不能|no|n|false|0)$/i;

const nameOf = (row: RowReader): string => row.text('STATE_NAME') ?? '情形';

/** Walks the tree once, from its roots. */
class StateTree {
  readonly questions: Question[] = [];
  readonly links: Link[] = [];
  readonly #rows: readonly RowReader[];
  readonly #met = new Set<RowReader>();

  constructor(rows: readonly RowReader[]) {
    this.#rows = rows;
  }

  walk(): void {
    const ids = new Set(this.#rows.map((row) => row.text('STATE_ID')));
    const roots = this.#rows.filter((row) => !ids.has(row.text('PARENT_STATE_ID') ?? '\0'));
    const options = roots.filter((row) => !row.is('IS_QUESTION'));
    if (options.length > 0) this.#ask('您属于哪种情形？', 'one', options, {});
    for (const row of roots.filter((root) => root.is('IS_QUESTION'))) this.#visit(row, {});
    for (const row of this.#rows.filter((each) => !this.#met.has(each)))
      row.warn(
        'state-lost',
        'PARENT_STATE_ID',
        `“${nameOf(row)}” hangs on nothing and is left out`,
      );
  }

  #visit(row: RowReader, chain: When): void {
    if (this.#met.has(row)) return;
    this.#met.add(row);
    this.#warnOfExpression(row);
    const children = this.#childrenOf(row);
    const options = children.filter((child) => !child.is('IS_QUESTION'));
    this.#ask(nameOf(row), this.#typeOf(row, options), options, chain, row.is('MUST_ANSWER'));
    for (const child of children.filter((each) => each.is('IS_QUESTION')))
      this.#visit(child, chain);
  }

  #childrenOf(row: RowReader): readonly RowReader[] {
    const id = row.text('STATE_ID');
    return this.#rows.filter((each) => id !== undefined && each.text('PARENT_STATE_ID') === id);
  }

  #typeOf(row: RowReader, options: readonly RowReader[]): QuestionType {
    const code = row.text('ANSWER_TYPE')?.toLowerCase() ?? 's';
    const type = Object.hasOwn(TYPES, code) ? TYPES[code] : undefined;
    if (!type) row.warn('unknown-code', 'ANSWER_TYPE', `“${code}” is none of y, s, m; taken for s`);
    if (type !== 'yesno') return type ?? 'one';
    if (options.length <= 2) return 'yesno';
    row.warn('answer-type', 'ANSWER_TYPE', 'is yes or no, but has more than two options');
    return 'one';
  }

  #ask(
    label: string,
    type: QuestionType,
    options: readonly RowReader[],
    chain: When,
    isRequired = false,
  ): void {
    const id = `situation-${this.questions.length + 1}`;
    const values = type === 'yesno' ? yesOrNo(options) : options.map((_, at) => `option-${at + 1}`);
    this.questions.push({
      id,
      type,
      label,
      ...(Object.keys(chain).length > 0 ? {when: chain} : {}),
      ...(isRequired ? {required: true} : {}),
      ...(type === 'yesno'
        ? {}
        : {options: options.map((row, at) => ({value: values[at]!, label: nameOf(row)}))}),
    });
    options.forEach((option, at) => this.#choose(option, {...chain, [id]: values[at]!}));
  }

  /** What follows from an option; the chain names every answer that leads here. */
  #choose(option: RowReader, chain: When): void {
    if (this.#met.has(option)) return;
    this.#met.add(option);
    this.#warnOfExpression(option);
    const isDeclared = option.is('IS_INFORM_COMMIT');
    const materials = option.list('MATERIALS').map((value) => String(value).trim());
    if (isDeclared && materials.length === 0)
      option.warn('statement-for-nothing', 'IS_INFORM_COMMIT', 'links no material to be replaced');
    this.links.push(...materials.map((material) => ({material, when: chain, isDeclared})));
    for (const child of this.#childrenOf(option)) {
      if (child.is('IS_QUESTION')) this.#visit(child, chain);
      else this.#choose(child, chain);
    }
  }

  #warnOfExpression(row: RowReader): void {
    const expression = row.text('EXPRESSION');
    if (expression)
      row.warn(
        'condition-expression',
        'EXPRESSION',
        `“${expression}” is not read: write it by hand`,
      );
  }
}

/** Yes and no by their words; by their order where the words are others. */
function yesOrNo(options: readonly RowReader[]): readonly Scalar[] {
  const words = options.map(nameOf);
  const values = words.map((word) => (YES.test(word) ? true : NO.test(word) ? false : undefined));
  if (values.every((value) => value !== undefined) && new Set(values).size === values.length)
    return values;
  options.forEach((option, at) =>
    option.warn(
      'yes-or-no',
      'STATE_NAME',
      `“${words[at]}” is taken for ${at === 0 ? 'yes' : 'no'}`,
    ),
  );
  return options.map((_, at) => at === 0);
}

export function readStates(rows: readonly RowReader[]): Situations {
  const tree = new StateTree(rows);
  tree.walk();
  return tree;
}
