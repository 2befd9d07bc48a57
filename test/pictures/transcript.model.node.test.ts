import {describe, expect, it} from 'vitest';
import {type AxNode, transcriptOf} from './transcript.model.js';

type Rest = Partial<Omit<AxNode, 'name' | 'role' | 'nodeId' | 'properties'>> & {
  says?: Readonly<Record<string, unknown>>;
};

const node = (
  nodeId: string,
  role: string,
  name = '',
  {says = {}, ...rest}: Rest = {},
): AxNode => ({
  nodeId,
  ignored: false,
  role: {value: role},
  name: {value: name},
  properties: Object.entries(says).map(([key, value]) => ({name: key, value: {value}})),
  ...rest,
});

const page = (...childIds: string[]): AxNode => node('page', 'RootWebArea', 'Story', {childIds});

describe('a transcript', () => {
  it('says role, name, level and states in the order of the page', () => {
    const said = transcriptOf([
      page('1', '2'),
      node('1', 'heading', 'Your details', {says: {level: 2}}),
      node('2', 'textbox', 'Full name', {
        says: {required: true, invalid: 'true'},
        value: {value: 'Lin'},
        description: {value: 'As on your identity card'},
      }),
    ]);
    expect(said).toBe(
      'heading 2 “Your details”\n' +
        'textbox “Full name” value “Lin” (required, invalid) — As on your identity card\n',
    );
  });

  it('says what is closed and what is not ticked', () => {
    const said = transcriptOf([
      page('1', '2'),
      node('1', 'button', 'Languages', {says: {expanded: false}}),
      node('2', 'checkbox', 'I agree', {says: {checked: 'false'}}),
    ]);
    expect(said).toContain('button “Languages” (expanded: false)');
    expect(said).toContain('checkbox “I agree” (checked: false)');
  });

  it('does not repeat as text what is a name already', () => {
    const said = transcriptOf([
      page('1'),
      node('1', 'link', 'Call us', {childIds: ['2']}),
      node('2', 'StaticText', 'Call us'),
    ]);
    expect(said).toBe('link “Call us”\n');
  });

  it('leaves out boxes, but nothing in them', () => {
    const said = transcriptOf([
      page('1'),
      {...node('1', 'none', '', {childIds: ['2']}), ignored: true},
      node('2', 'StaticText', 'Open now'),
    ]);
    expect(said).toBe('text “Open now”\n');
  });

  it('marks what speaks by itself once, at its outermost box', () => {
    const said = transcriptOf([
      page('1'),
      node('1', 'status', '', {says: {live: 'polite'}, childIds: ['2']}),
      node('2', 'paragraph', '', {says: {live: 'polite'}, childIds: ['3']}),
      node('3', 'StaticText', 'Saved'),
    ]);
    expect(said).toBe('status (live: polite)\n  paragraph\n    text “Saved”\n');
  });
});
