import { drafts } from 'virtual:kap-source-messages';
import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import type { About } from '../keep.js';
import { forgetKept } from '../keeping.js';
import { draftsIn, findLanguage, type NamedLanguage, namedLanguage } from '../language.js';
import { choose } from './choose.js';
import { withoutNetwork } from './newer.js';

/** What is typed into the field for the language; drawn with the page, kept nowhere. */
let typed = '';
let refused = '';

/** The three ways to begin. */
export const start = (app: App): TemplateResult => html`
  <header class="intro">
    <h1 id="top" tabindex="-1">Translate the overview</h1>
    <p class="large">
      Put the overview of ketamine-assisted psychotherapy into your language, one text at a time,
      and see it as its readers will. You need no account. Nothing that you write leaves this
      computer.
    </p>
  </header>
  ${kept(app)}
  <div class="ways">${newLanguage(app)} ${ownFile(app)} ${ourDraft(app)}</div>
  <section class="steps" aria-labelledby="steps">
    <h2 id="steps">How it goes</h2>
    <ol>
      <li>Translate each text. Beside it stand what it means, and what is wrong with it so far.</li>
      <li>Save the file as often as you like. It goes on where you stopped when you open it.</li>
      <li>
        Send the file to the people who keep the web site, or put it into their folder
        <code>locales</code>.
      </li>
    </ol>
    <p>
      Every translation is a draft until qualified people have signed it off, and readers are told
      so. Say exactly what the English says: promise nothing, and call nothing safe.
    </p>
    ${withoutNetwork()}
  </section>
`;

function newLanguage(app: App): TemplateResult {
  const language = findLanguage(typed);
  const ours = language && !isEnglish(language) ? draftsIn(language.tag, Object.keys(drafts)) : [];
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    // Perhaps more has been typed than is drawn by now.
    const wanted = findLanguage(typed);
    const blank = (event.submitter as HTMLButtonElement | null)?.value === 'blank';
    if (!wanted || isEnglish(wanted)) {
      refused = reason(typed);
      app.focus('#tag');
    } else if (Object.hasOwn(drafts, wanted.tag) && !blank) void app.openDraft(wanted.tag);
    else app.start(wanted.tag);
  };
  const type = ({ target }: InputEvent): void => {
    typed = (target as HTMLInputElement).value;
    refused = '';
    app.draw();
  };
  return html`
    <form class="way" novalidate @submit=${begin}>
      <h2>Start a new language</h2>
      <label for="tag">Language, or its tag</label>
      <input
        id="tag"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="tag-hint tag-name"
        aria-invalid=${refused ? 'true' : 'false'}
        .value=${typed}
        @input=${type}
      />
      <p class="hint" id="tag-hint">For example Swahili, Kiswahili or sw; pt-BR; zh-Hant.</p>
      <p id="tag-name" class=${refused ? 'fault' : 'found'} role="status">
        ${refused || (language && `${language.name} (${language.tag}): ${language.autonym}`)}
      </p>
      ${language && ours.length ? offer(app, language, ours) : html`<button class="solid">Start</button>`}
    </form>
  `;
}

/** Our draft comes first: the Enter key opens it. Nothing of it is lost by opening it. */
function offer(app: App, { tag, name }: NamedLanguage, ours: readonly string[]): TemplateResult {
  if (ours.includes(tag))
    return html`
      <p class="hint">
        We have a draft in ${name}. To correct it is less work than to begin with nothing.
      </p>
      <p class="actions">
        <button class="solid" value="ours">Open our draft</button>
        <button value="blank">Start with nothing translated</button>
      </p>
    `;
  return html`
    <p class="hint">We have a draft in a form of this language that is close to yours.</p>
    <p class="actions">
      <button class="solid" value="blank">Start with nothing translated</button>
      ${ours.map(
        (draft) =>
          html`<button type="button" @click=${() => app.openDraft(draft)}>
            Open our draft in ${namedLanguage(draft)!.name}
          </button>`,
      )}
    </p>
  `;
}

const isEnglish = ({ tag }: NamedLanguage): boolean => new Intl.Locale(tag).language === 'en';

function reason(value: string): string {
  if (!value.trim()) return 'Write which language it is, such as Swahili or sw.';
  if (findLanguage(value)) return 'English is what all others are translated from.';
  return `“${value.trim()}” is no language that is known here by name, and no tag. Tags look like sw, pt-BR or zh-Hant.`;
}

function ownFile(app: App): TemplateResult {
  return html`
    <div class="way">
      <h2>Go on with a file</h2>
      <label for="file">Translation (XLIFF 1.2)</label>
      <input id="file" type="file" accept=".xlf,.xliff,.xml,.json" @change=${choose(app)} />
      <p class="hint">
        A file for a review (<code>.review.json</code>) opens here too. Or drop the file anywhere on
        this page.
      </p>
    </div>
  `;
}

function ourDraft(app: App): TemplateResult {
  const begin = (event: Event): void => {
    event.preventDefault();
    const tag = new FormData(event.target as HTMLFormElement).get('draft') as string;
    void app.openDraft(tag);
  };
  return html`
    <form class="way" @submit=${begin}>
      <h2>Work on one of our drafts</h2>
      <label for="draft">Language</label>
      <select id="draft" name="draft">
        ${Object.keys(drafts).map((tag) => {
          const language = namedLanguage(tag)!;
          return html`<option value=${tag}>${language.name} (${language.autonym})</option>`;
        })}
      </select>
      <p class="hint">
        They wait for people who know both languages well.
        <a href="languages.html">See how they look</a>, and how far each has come.
      </p>
      <button class="solid">Open</button>
    </form>
  `;
}

function kept(app: App): TemplateResult | undefined {
  if (!app.kept.length) return undefined;
  return html`
    <section class="kept" aria-labelledby="kept">
      <h2 id="kept">Kept in this browser</h2>
      <ul>
        ${app.kept.map((work) => keptLine(app, work))}
      </ul>
    </section>
  `;
}

function keptLine(app: App, work: About): TemplateResult {
  const name = namedLanguage(work.tag)?.name ?? work.tag;
  const when = new Date(work.at).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' });
  const forget = `forget-${work.tag}`;
  return html`<li>
    <span><b>${name}</b>, ${when}</span>
    <button @click=${() => app.resume(work.tag)}>Go on with ${name}</button>
    <button id=${forget} class="quiet" @click=${() => forgetKept(app, work, name, `#${forget}`)}>
      Forget ${name}
    </button>
  </li>`;
}
