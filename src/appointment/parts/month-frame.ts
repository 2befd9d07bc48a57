/** Makes an element with a class and what is in it. */
export function element(name: string, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  if (name === 'button') made.setAttribute('type', 'button');
  return made;
}

/** Writes a text; writing the same again would style and lay out the place anew. */
export function write(place: Element, words: string): void {
  const text = place.firstChild as Text | null;
  if (!text) place.append(words);
  else if (text.data !== words) text.data = words;
}

/** Sets an attribute where it is another, or removes it. */
export function put(place: Element, name: string, value: string | undefined): void {
  if (value === undefined) place.removeAttribute(name);
  else if (place.getAttribute(name) !== value) place.setAttribute(name, value);
}

/** What stands around the days, made once and rewritten in place. */
export class MonthFrame {
  readonly heading = element('div', 'subheading');
  readonly previous = element('button', 'turn');
  readonly next = element('button', 'turn');
  readonly free = element('button', 'turn');
  readonly sheet = element('div', 'sheet');
  readonly wait = element('p', 'wait');
  /** Says what is news; there before its text, or nobody would hear it. */
  readonly news = element('p', 'news');
  readonly go = element('button', 'go');
  readonly keys = element('p', 'keys');

  /** Fills `root`. */
  constructor(root: Node) {
    put(this.heading, 'role', 'heading');
    put(this.sheet, 'role', 'group');
    put(this.sheet, 'aria-describedby', (this.keys.id = 'keys'));
    put(this.news, 'role', 'status');
    // `aria-busy` says it already.
    put(this.wait, 'aria-hidden', 'true');
    const turns = element('div', 'turns', this.previous, this.next, this.free);
    const bar = element('div', 'bar', this.heading, turns);
    for (const part of [bar, this.sheet, this.wait, this.news, this.go, this.keys]) {
      root.appendChild(part);
    }
  }

  /** Says a sentence, also where it is the same as before. */
  say(words: string): void {
    this.news.replaceChildren(...(words ? [words] : []));
  }
}
