import { html, type TemplateResult } from 'lit';
import { formsIn } from '../../translation/languages/forms.js';
import {
  type GivenWords,
  type Question,
  QUESTIONS,
} from '../../translation/languages/questionnaire.js';
import type { App } from '../app.js';
import type { Session } from '../session.js';
import { answerQuestions, leaveQuestions } from '../words.js';

/** How the language says some words, so that the checks know them: asked once, to be changed any time. */
export function questionnaire(app: App, session: Session): TemplateResult | undefined {
  const { questions, keeping, language } = session;
  // One question at a time.
  if (!questions || keeping === 'unasked') return undefined;
  const { name } = language;
  const line = (question: Question): TemplateResult => field(session, question, questions.words);
  return html`
    <section class="ask questions" aria-labelledby="questions">
      <h2 id="questions" tabindex="-1">How does ${name} say these words?</h2>
      ${
        questions.remembered
          ? html`<p>
              <b>The file holds no words for the checks: it is new, or a tool has dropped them.</b>
              The words below were in your work on ${name} before. Look them through, and put them
              into the file.
            </p>`
          : ''
      }
      <p>
        The checks do not know ${name}: without these words they see only the form of a text. With
        them they also notice where one of these is lost, and a “safe” that the English does not
        say. Leave out what you like; the file keeps your answers, to be changed at any time.
      </p>
      <p class="hint" id="questions-hint">
        Write all forms that you use, with commas between them. A hyphen stands for any letters:
        <kbd>approv-</kbd> finds approved and approval. The more exact a form is, the less a check
        misses.
      </p>
      <form
        autocomplete="off"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          answerQuestions(app, answersOf(event.target as HTMLFormElement, session.work.file.words));
        }}
      >
        <div class="words">${QUESTIONS.first.map(line)}</div>
        <details ?open=${QUESTIONS.more.some((one) => questions.words.has(one.name))}>
          <summary>More words</summary>
          <div class="words">${QUESTIONS.more.map(line)}</div>
        </details>
        <p class="actions">
          <button class="solid">Use these words</button>
          <button type="button" @click=${() => leaveQuestions(app)}>Not now</button>
        </p>
      </form>
    </section>
  `;
}

const idOf = (name: string): string => `word-${name.replaceAll(' ', '-')}`;

function field(
  { language }: Session,
  { name, label, hint }: Question,
  words: GivenWords,
): TemplateResult {
  const id = idOf(name);
  return html`<div>
    <label for=${id}><span lang="en">${label ?? name}</span></label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
    <input
      id=${id}
      name=${name}
      lang=${language.tag}
      dir=${language.dir}
      autocapitalize="none"
      spellcheck="false"
      aria-describedby=${hint ? `${id}-hint questions-hint` : 'questions-hint'}
      .value=${(words.get(name) ?? []).join(', ')}
    />
  </div>`;
}

/** What is filled in; words that this page does not ask for stay. */
function answersOf(form: HTMLFormElement, before: GivenWords): GivenWords {
  const asked = [...QUESTIONS.first, ...QUESTIONS.more].map(({ name }) => name);
  const data = new FormData(form);
  const answers = asked.map((name): [string, string[]] => [
    name,
    formsIn(data.get(name) as string),
  ]);
  const others = [...before].filter(([name]) => !asked.includes(name));
  return new Map([...answers.filter(([, forms]) => forms.length), ...others]);
}
