import languages from './language-list.js';

// The clinic's own words. Those of the overview come with its elements, in the language of <html>.
const WORDS = {
  es: {
    title: 'Harbor Light Clinic: salud mental junto al mar',
    skip: 'Ir al contenido',
    'made-up': 'Una demostración: esta clínica es inventada; la información es real.',
    'all-languages': 'Todos los idiomas',
    translate: 'Traducirla',
    'nav-about': 'Sobre la KAP',
    'nav-family': 'Para familias',
    'nav-contact': 'Contacto',
    language: 'Idioma',
    'hero-title': 'Una luz firme cuando el mar se agita',
    'hero-text':
      'Somos una clínica pequeña. Médicos y terapeutas trabajan como un solo equipo y se toman el tiempo de escuchar.',
    ask: 'Háganos una pregunta',
    read: 'Lea sobre la KAP',
    layout: 'Formato',
    article: 'Artículo',
    accordion: 'Acordeón',
    compact: 'Breve',
    'side-title': '¿No sabe por dónde empezar?',
    'side-text': 'Traiga todas sus preguntas. También puede traer a alguien de confianza.',
    'family-title': 'Para leer en familia',
    'family-text':
      'Muchas familias comparten más de un idioma. Aquí está la versión breve en dos de ellos, una junto a la otra.',
    'contact-title': 'Hable con nosotros',
    'contact-text': 'Llamar no le compromete a nada.',
    phone: 'Teléfono',
    mail: 'Correo electrónico',
    address: 'Dirección',
    hours: 'Horario',
    'hours-text': 'De lunes a viernes, de 9 a 17 h',
    footer: 'Este sitio muestra cómo una clínica puede usar los tres elementos.',
  },
  ar: {
    title: 'Harbor Light Clinic: رعاية نفسية قرب البحر',
    skip: 'انتقلوا إلى المحتوى',
    'made-up': 'عرض توضيحي: هذه العيادة خيالية، أمّا المعلومات فحقيقية.',
    'all-languages': 'كل اللغات',
    translate: 'ترجموها',
    'nav-about': 'عن KAP',
    'nav-family': 'للعائلات',
    'nav-contact': 'اتصلوا بنا',
    language: 'اللغة',
    'hero-title': 'نورٌ ثابت حين يضطرب البحر',
    'hero-text':
      'نحن عيادة صغيرة. يعمل أطباؤنا ومعالجونا فريقًا واحدًا، ويأخذون الوقت للإصغاء إليكم.',
    ask: 'اطرحوا علينا سؤالًا',
    read: 'اقرؤوا عن KAP',
    layout: 'العرض',
    article: 'مقال',
    accordion: 'أقسام تُفتح',
    compact: 'مختصر',
    'side-title': 'لا تعرفون من أين تبدؤون؟',
    'side-text': 'أحضروا كل أسئلتكم. ويمكنكم أن تأتوا مع شخص تثقون به.',
    'family-title': 'اقرؤوها معًا',
    'family-text': 'كثير من العائلات تتكلم أكثر من لغة. إليكم النسخة المختصرة بلغتين جنبًا إلى جنب.',
    'contact-title': 'تحدّثوا معنا',
    'contact-text': 'اتصالكم لا يُلزمكم بشيء.',
    phone: 'الهاتف',
    mail: 'البريد الإلكتروني',
    address: 'العنوان',
    hours: 'ساعات العمل',
    'hours-text': 'من الاثنين إلى الجمعة، من 9 صباحًا إلى 5 مساءً',
    footer: 'يبيّن هذا الموقع كيف يمكن لعيادة أن تستخدم العناصر الثلاثة.',
  },
  'zh-Hans': {
    title: 'Harbor Light Clinic：海边的心理健康诊所',
    skip: '跳到正文',
    'made-up': '演示页面：这家诊所是虚构的，介绍内容是真实的。',
    'all-languages': '所有语言',
    translate: '参与翻译',
    'nav-about': '了解KAP',
    'nav-family': '给家人',
    'nav-contact': '联系我们',
    language: '语言',
    'hero-title': '风浪之中，一束安稳的光',
    'hero-text': '我们是一家小诊所。医生和治疗师同属一个团队，愿意花时间倾听。',
    ask: '向我们提问',
    read: '阅读KAP介绍',
    layout: '版式',
    article: '文章',
    accordion: '折叠',
    compact: '简短',
    'side-title': '不知从何开始？',
    'side-text': '任何问题都可以问。您也可以带上信任的人一起来。',
    'family-title': '和家人一起读',
    'family-text': '许多家庭使用不止一种语言。这里并排放着两种语言的简短版本。',
    'contact-title': '和我们聊聊',
    'contact-text': '打一通电话，不代表您要作任何决定。',
    phone: '电话',
    mail: '电子邮件',
    address: '地址',
    hours: '时间',
    'hours-text': '周一至周五，9:00–17:00',
    footer: '本网站展示诊所可以如何使用这三个元素。',
  },
};

const texts = [...document.querySelectorAll('[data-text]')];
const english = Object.fromEntries(texts.map((node) => [node.dataset.text, node.textContent]));

// One option a language that is at hand; its own attributes say how it is written.
const picker = document.querySelector('select[name=lang]');
picker.replaceChildren(
  ...languages.map(({ tag, name, dir }) =>
    Object.assign(new Option(name, tag, tag === 'en'), { lang: tag, dir }),
  ),
);

const apply = {
  lang(tag) {
    const own = WORDS[tag];
    for (const node of texts) {
      node.textContent = (own ?? english)[node.dataset.text];
      // The clinic speaks fewer languages than its elements.
      if (own) for (const name of ['lang', 'dir']) node.removeAttribute(name);
      else Object.assign(node, { lang: 'en', dir: 'ltr' });
    }
    const { dir } = picker.selectedOptions[0];
    Object.assign(document.documentElement, { lang: tag, dir });
  },
  layout(name) {
    document.getElementById('overview').setAttribute('layout', name);
  },
};

// Only what a control offers is taken from the address.
const asked = new URLSearchParams(location.search);
if ([...picker.options].some(({ value }) => value === asked.get('lang'))) {
  picker.value = asked.get('lang');
}
apply.lang(picker.value);
for (const radio of document.querySelectorAll('[name=layout]')) {
  if (radio.value === asked.get('layout')) radio.checked = true;
  if (radio.checked) apply.layout(radio.value);
}

addEventListener('change', ({ target: { name, value } }) => {
  if (!Object.hasOwn(apply, name)) return;
  apply[name](value);
  asked.set(name, value);
  history.replaceState(null, '', `?${asked}${location.hash}`);
});
