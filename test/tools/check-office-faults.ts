import type {Office} from '../../src/office/office.model.js';
import {type PlantedFault, body, has, headers, isAt, rewritten, takes} from './check-spoiling.js';
import type {Spoil} from './check-office.js';

/** Sends an office's answer with something changed. */
const told = (change: (office: Office) => object): Spoil =>
  body('GET /offices/', (office: Office) => change(office));

/** Says to a reference that nobody has that it is there. */
const finds =
  (operation: string, status: 200 | 204): Spoil =>
  async (asked, send) =>
    isAt(asked, operation) && asked.path.includes('zerotrip-check-00000000')
      ? new Response(status === 204 ? null : '{"ref":"X-1"}', {
          status,
          headers: {'content-type': 'application/json'},
        })
      : send();

/** Faults of an office that only looking finds. */
export const officeReadingFaults: readonly PlantedFault[] = [
  {
    fault: 'another office than was asked for',
    rule: 'office',
    spoil: told((office) => ({...office, id: 'elsewhere'})),
  },
  {
    fault: 'hours in no zone that there is',
    rule: 'office-zone',
    spoil: told((office) => ({...office, hours: {...office.hours, timeZone: 'GMT+8'}})),
  },
  {
    fault: 'the office’s time in UTC',
    rule: 'office-clock',
    spoil: told((office) => ({
      ...office,
      generatedAt: office.generatedAt?.replace('+08:00', '+00:00'),
    })),
  },
  {
    fault: 'no time of the office',
    rule: 'office-clock',
    spoil: told(({generatedAt: _, ...office}) => office),
  },
  {
    fault: 'an office that is kept for ten minutes',
    rule: 'office-not-kept',
    spoil: headers((all, asked) => {
      if (isAt(asked, 'GET /offices/')) all.set('cache-control', 'max-age=600');
    }),
  },
  {
    fault: 'two tiers of one name',
    rule: 'office-ids',
    spoil: told(({help, ...office}) => ({
      ...office,
      help: help && {...help, tiers: [...help.tiers, help.tiers[0]]},
    })),
  },
  {
    fault: 'a caller’s number as it is dialled in town',
    rule: 'office-caller',
    spoil: told(({callback, ...office}) => ({
      ...office,
      callback: callback && {...callback, callerNumber: '0573-0000-0110'},
    })),
  },
  {
    fault: 'hours that nobody can read',
    rule: 'shape',
    spoil: told((office) => ({...office, hours: 'always'})),
  },
  {
    fault: 'letters with the oldest first',
    rule: 'letters-order',
    spoil: body('GET /letters', (page: {letters: object[]}) => ({
      ...page,
      letters: page.letters.map((one, at) => ({...one, day: `2026-11-0${at + 1}`})),
    })),
  },
  {
    fault: 'the same letter again and again',
    rule: 'letters-limit',
    spoil: (asked, send) => send({path: asked.path.replace(/&before=[^&]+/, '')}),
  },
  {
    fault: 'all letters at once, whatever was asked',
    rule: 'letters-limit',
    spoil: (asked, send) => send({path: asked.path.replace('limit=1', 'limit=20')}),
  },
  {
    fault: 'letters without end',
    rule: 'letters-office',
    spoil: (asked, send) => send({path: asked.path.replace('limit=1000', 'limit=50')}),
  },
  {
    fault: 'questions with nothing in them',
    rule: 'question-empty',
    spoil: takes('/questions', has(/^\{\}$/)),
  },
  {
    fault: 'ratings with nothing in them',
    rule: 'feedback-empty',
    spoil: takes('/feedback', has(/^\{\}$/)),
  },
  {
    fault: 'letters with nothing in them',
    rule: 'letter-empty',
    spoil: takes('/letters', has(/^\{\}$/)),
  },
  {
    fault: 'requests for a call with nothing in them',
    rule: 'callback-empty',
    spoil: takes('/callbacks', has(/^\{\}$/)),
  },
  {fault: 'questions with HTML', rule: 'question-html', spoil: takes('/questions', has('<b>'))},
  {fault: 'ratings with HTML', rule: 'feedback-html', spoil: takes('/feedback', has('<b>'))},
  {fault: 'letters with HTML', rule: 'letter-html', spoil: takes('/letters', has('<b>'))},
  {
    fault: 'questions without end',
    rule: 'question-long',
    spoil: takes('/questions', has('x'.repeat(2001))),
  },
  {
    fault: 'questions to nobody',
    rule: 'question-tier',
    spoil: takes('/questions', has('zerotrip-check-00000000')),
  },
  {
    fault: 'a refusal that names another place',
    rule: 'question-html',
    spoil: async (asked, send) => {
      const response = await send();
      if (!isAt(asked, 'POST /questions') || response.status !== 422) return response;
      const errors = [{pointer: '/office', detail: '', code: 'html'}];
      return rewritten(response, (problem) => ({...problem, errors}));
    },
  },
  {
    fault: 'a question that nobody asked',
    rule: 'question-unknown',
    spoil: finds('GET /questions/', 200),
  },
  {
    fault: 'a rating that nobody sent',
    rule: 'feedback-unknown',
    spoil: finds('GET /feedback/', 200),
  },
  {
    fault: 'a call that nobody asked for is taken back',
    rule: 'callback-unknown',
    spoil: finds('DELETE /callbacks/', 204),
  },
];
