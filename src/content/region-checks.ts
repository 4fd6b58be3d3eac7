import type { RegionCode } from './regions.js';

export interface RegionCheck {
  /** The page in which the numbers were read, official where one was found; never shown to readers. */
  source: string;
  /** The year, month or day of that page; empty where it does not say. */
  published: string;
  /** Pages for what that one leaves out: a second line, languages, an emergency number. */
  more: readonly string[];
  /** ISO date on which the row was last held against its pages. */
  verifiedOn: string;
  /** `medium` where pages are few, old, or unsure about a part of the row. */
  confidence: 'high' | 'medium';
}

/** Makes rows that were held against their pages on one day. */
function readOn(verifiedOn: string) {
  const rated =
    (confidence: RegionCheck['confidence']) =>
    (published: string, source: string, ...more: string[]): RegionCheck => {
      return { source, published, more, verifiedOn, confidence };
    };
  return { high: rated('high'), medium: rated('medium') };
}

const nov2026 = readOn('2026-11-26');

/** Where each row of the region table was read, and when. No run-time code imports this. */
export const regionChecks: Record<RegionCode, RegionCheck> = {
  US: nov2026.high(
    '',
    'https://www.samhsa.gov/mental-health/988/faqs',
    'https://www.weau.com/2023/07/15/988-suicide-crisis-lifeline-adds-spanish-text-chat-lines-before-one-year-milestone/',
    'https://www.911.gov/about_national_911program.html',
  ),
  PR: nov2026.medium(
    '2025-09-12',
    'https://www.northernpublicradio.org/2025-09-12/el-trabajo-de-nami-salvar-vidas-al-difundir-el-mensaje-sobre-la-linea-directa-de-suicidio-y-crisis-988',
    'https://noticel.com/ahora/top-stories/20201022/desde-hoy-podra-llamar-nuevamente-al-9-1-1',
  ),
  CA: nov2026.high(
    '2023-11-30',
    'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
  ),
  GB: nov2026.high(
    '',
    'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    'https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis',
    'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk',
    'https://www.swast.nhs.uk/when-to-call-999',
  ),
  IE: nov2026.high(
    '2013-12-10',
    'https://www.oireachtas.ie/en/debates/question/2013-12-10/505/',
    'https://shannonparish.ie/life-saving-innovative-24-7-text-service-launched-in-ireland',
    'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
  ),
  AU: nov2026.high(
    '2022-02',
    'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
    'https://www.llg.org.au/contact/accessibility',
  ),
  NZ: nov2026.high(
    '2017-06-29',
    'http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
    'https://www.pegasus.health.nz/?p=6300',
  ),
  DE: nov2026.high(
    '',
    'https://domradio.de/node/277480',
    'http://ansbach-evangelisch.de/jeder-braucht-mal-hilfe/',
    'https://verwaltungsportal.hessen.de/leistung?leistung_id=B100019_102837939&regschl=010550018018',
  ),
  AT: nov2026.high(
    '2021-09',
    'https://tirol.orf.at/stories/3120626/',
    'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
  ),
  CH: nov2026.high(
    '2023',
    'https://imholz-stiftung.ch/2023-64-dargebotene-hand',
    'https://www.srf.ch/sendungen/treffpunkt/die-dargebotene-hand-60-jahre-ein-offenes-ohr',
    'https://www.zukunft-ch.ch/heart2heart-die-dargebotene-hand-spricht-englisch/',
    'https://ch.ch/it/numeri-emergenza-primie-soccorsi',
  ),
  FR: nov2026.high(
    '',
    'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    'https://www.service-public.fr/particuliers/vosdroits/F33954',
  ),
  BE: nov2026.medium(
    '2023-09-05',
    'https://www.dhnet.be/dernieres-depeches/2023/09/05/une-nouvelle-campagne-de-prevention-du-suicide-pour-agir-avant-le-drame-ZGY4QISYTREFDEKWQIYM5IIN7Q/',
    'https://www.vrt.be/vrtnws/fr/2019/09/08/chaque-jour-trois-personnes-mettent-fin-a-leur-vie-en-flandre/',
  ),
  NL: nov2026.high(
    '2025-10-03',
    'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
  ),
  IT: nov2026.high(
    '2025-09-10',
    'https://www.agensir.it/?p=1502724',
    'https://www.politicheeuropee.gov.it/it/comunicazione/notizie/11-feb-03-nue/',
  ),
  ES: nov2026.high(
    '2022-06-10',
    'https://ondacero.es/noticias/sociedad/telefono-atencion-suicidio-recibio-15000-llamadas-primer-mes-funcionamiento_2022061062a36debdbf6f2000130de02.html',
  ),
  PT: nov2026.high(
    '2025-09-10',
    'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
  ),
  PL: nov2026.medium(
    '',
    'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222',
    'https://gov.pl/web/psse-pyrzyce/numer-alarmowy-112-ratuje-zycie',
  ),
  SE: nov2026.medium(
    '2020',
    'https://www.sosalarm.se/pressrum/nyheter/2020/kanslan-av-att-bara-finnas-och-lyssna-gor-jattestor-skillnad/',
    'http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html',
  ),
  NO: nov2026.high(
    '2021-11',
    'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
  ),
  FI: nov2026.high('', 'https://mentalhealth.fi/where-to-go-in-an-emergency'),
  GR: nov2026.medium(
    '2025-10-10',
    'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
    'https://www.patt.gov.gr/koinonia/politiki_prostasia/pp_enimer_prostat/tilefonikoi-arithmoi-epikoinonias-se-periptoseis-ektakton-katastaseon/',
  ),
  IL: nov2026.high(
    '2023-04-24',
    'https://www.israel21c.org/mental-health-hotline-helps-israelis-cope-with-reform-crisis/',
    'https://jerusaleminstitute.org.il/en/blog/with-days-like-this/',
    'https://readitnow.co.il/news/%d7%94%d7%9e%d7%9e%d7%9e-%d7%91%d7%9b%d7%a0%d7%a1%d7%aa-%d7%9e%d7%a4%d7%a8%d7%a1%d7%9d-%d7%90%d7%aa-%d7%94%d7%a1%d7%a7%d7%99%d7%a8%d7%94-%d7%9e%d7%95%d7%a7%d7%93%d7%99-%d7%97%d7%99%d7%a8%d7%95/',
  ),
  IN: nov2026.high(
    '2025-02-07',
    'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
    'https://www.newsonair.gov.in/hi/%e0%a4%9f%e0%a5%87%e0%a4%b2%e0%a5%80-%e0%a4%ae%e0%a4%be%e0%a4%a8%e0%a4%b8-%e0%a4%a6%e0%a5%8d%e0%a4%b5%e0%a4%be%e0%a4%b0%e0%a4%be-%e0%a4%85%e0%a4%ac-%e0%a4%a4%e0%a4%95-18-%e0%a4%b2%e0%a4%be',
    'https://112.gov.in/faq?lang=hi',
  ),
  LK: nov2026.high(
    '',
    'https://www.srilankanewsnetwork.com/mental-health-emergency-support-available-via-1926-hotline',
    'http://island.lk/airtel-and-nimh-launch-sri-lankas-first-mental-health-chatline/amp',
    'https://casite-619540.cloudaccess.net/business-news/technology/item/11866-no-one-left-behind-airtel-nimh-mental-health-helpline-expands-to-24-7-service',
    'https://www.themorning.lk/articles/D9hdYrHLGHDs7kGnzGEz',
  ),
  CN: nov2026.high('2024-12-27', 'http://gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html'),
  HK: nov2026.high(
    '2023-12-27',
    'https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html',
    'https://www.hk01.com/%E7%A4%BE%E6%9C%83%E6%96%B0%E8%81%9E/60291496/%E6%83%85%E7%B7%92%E9%80%9A-22%E5%80%8B%E6%9C%88%E6%8E%A522%E8%90%AC%E9%80%9A%E9%9B%BB%E8%A9%B1-%E7%86%B1%E7%B7%9A%E6%96%B0%E5%A2%9Ewhatsapp%E6%94%AF%E6%8F%B4%E7%AD%89%E6%96%B0%E5%8A%9F%E8%83%BD',
    'https://sc.isd.gov.hk/TuniS/www.info.gov.hk/gia/general/202202/03/P2022020300588.htm',
  ),
  TW: nov2026.high(
    '2026-02-13',
    'https://udn.com/news/story/7266/9329707',
    'https://pansci.asia/archives/367308',
    'https://www.nfa.gov.tw/kid/index.php?code=list&ids=657',
    'https://www.sanxia.police.ntpc.gov.tw/cp-668-115391-24.html',
  ),
  JP: nov2026.high(
    '',
    'https://since2011.net/yorisoi/n8',
    'http://www.mhlw.go.jp/stf/houdou/yorisoigatasoudansienjigyou/',
    'https://www.city.chuo.lg.jp/easyjp/introuble.html',
  ),
  KR: nov2026.high(
    '2024-01-02',
    'https://newspim.com/news/view/20240102000281',
    'https://m.segye.com/ampView/20240910518155',
    'https://joongboo.org/news/articleView.html?idxno=363639888',
  ),
  SG: nov2026.high(
    '2025-06-18',
    'https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-support-for-mental-health',
    'https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched',
    'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services',
  ),
  MY: nov2026.medium(
    '2026-01-06',
    'https://www.kosmo.com.my/2026/01/06/talian-bantuan-kesihatan-mental-terima-163709-panggilan-sejak-2022',
  ),
  PH: nov2026.high(
    '2026-01',
    'https://www.sunstar.com.ph/cebu/nearly-700-call-ncmh-during-the-holidays',
    'https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/',
    'https://www.sunstar.com.ph/manila/got-an-emergency-911-is-now-the-only-number-to-call',
  ),
  TH: nov2026.high(
    '2026-03-05',
    'https://mgronline.com/politics/detail/9690000021755',
    'https://www.bumrungrad.com/en/health-blog/jan-2018/how-to-call-ambulance-thailand',
  ),
  BR: nov2026.high(
    '2025-09-09',
    'https://www.opantaneiro.com.br/saude/conversar-pode-salvar-vidas-alerta-cvv-no-setembro-amarelo/229719/',
    'https://www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas/',
  ),
  MX: nov2026.high(
    '2025-12-24',
    'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
    'https://www.proceso.com.mx/ciencia-tecnologia/salud/2025/10/11/se-triplican-llamadas-la-linea-de-la-vida-en-el-primer-trimestre-de-2025-360581.html',
  ),
  AR: nov2026.high(
    '2025-09-03',
    'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
  ),
  CL: nov2026.high(
    '2025-10-29',
    'https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/',
    'https://www.latercera.com/nacional/noticia/la-ultima-apuesta-del-gobierno-en-seguridad-publica-tener-un-acceso-unico-similar-al-911-y-crear-un-sistema-de-proteccion-integrado/',
  ),
  CO: nov2026.medium(
    '2025',
    'https://www.saludcapital.gov.co/Paginas2/Noticia_Portal_Detalle.aspx?IP=2498',
    'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
  ),
  PE: nov2026.high(
    '2026-01',
    'https://panamericana.pe/locales/463414-dia-depresion-linea-113-brinda-orientacion-apoyo-psicologico-gratuito-24-horas-dia',
    'https://www.exitosanoticias.pe/actualidad/ano-nuevo-2026-estos-son-numeros-emergencia-debes-conocer-viajas-carretera-n165718',
  ),
  JM: nov2026.high(
    '2025-10-02',
    'https://dashboard.moh.gov.jm/blogs/lets-check-on-each-other',
    'https://wp.caribscopeonline.com/2025/09/30/distress-calls',
  ),
};
