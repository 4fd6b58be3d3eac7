import type { RegionCode } from './regions.js';

export interface RegionCheck {
  /** The page in which the numbers were read; never shown to readers. */
  source: string;
  /** ISO date on which the row was last held against that page. */
  verifiedOn: string;
}

/** Where each row of the region table was read, and when. No run-time code imports this. */
export const regionChecks: Record<RegionCode, RegionCheck> = {
  US: {
    source:
      'https://www.msdmanuals.com/fr/accueil/les-faits-en-bref-troubles-mentaux/comportement-suicidaire-et-automutilation/comportement-suicidaire',
    verifiedOn: '2026-11-22',
  },
  CA: {
    source:
      'https://www.cdnfirefighter.com/no-one-will-be-turned-away-988-suicide-crisis-helpline-launches-across-canada/',
    verifiedOn: '2026-11-22',
  },
  GB: {
    source: 'https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis',
    verifiedOn: '2026-11-22',
  },
  AU: {
    source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
    verifiedOn: '2026-11-22',
  },
  NZ: {
    source:
      'https://vice.com/en/article/new-zealands-biggest-mental-health-helpline-misses-one-in-four-calls',
    verifiedOn: '2026-11-22',
  },
  DE: {
    source:
      'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
    verifiedOn: '2026-11-22',
  },
  FR: {
    source: 'https://axaprevention.fr/fr/article/prevention-suicide-journee-mondiale',
    verifiedOn: '2026-11-22',
  },
  ES: { source: 'https://www.checkpointcanarias.com/en/suicide/', verifiedOn: '2026-11-22' },
  PT: {
    source:
      'https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia',
    verifiedOn: '2026-11-22',
  },
  PL: {
    source: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222',
    verifiedOn: '2026-11-22',
  },
  CN: {
    source: 'http://gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html',
    verifiedOn: '2026-11-22',
  },
  TW: { source: 'https://pansci.asia/archives/367308', verifiedOn: '2026-11-22' },
  JP: {
    source:
      'https://meikikai-home.com/%e3%80%90%ef%bc%93%e6%9c%88%e3%81%af%e8%87%aa%e6%ae%ba%e5%af%be%e7%ad%96%e5%bc%b7%e5%8c%96%e6%9c%88%e9%96%93%e3%81%a7%e3%81%99%e3%80%91/',
    verifiedOn: '2026-11-22',
  },
  KR: {
    source: 'https://m.hankookilbo.com/News/Read/Amp/A2024010316570003218',
    verifiedOn: '2026-11-22',
  },
};
