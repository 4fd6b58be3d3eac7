/**
 * Frequent characters that exist in one script only, simplified and traditional in turn. Left out
 * are those that stand for several characters of the other script, or are in use in both.
 */
const PAIRS =
  '个個们們这這为為对對时時来來会會说說开開关關门門问問间間样樣经經过過进進还還没沒从從发發现現实實点點无無种種应應学學体體机機动動' +
  '让讓给給觉覺认認识識让讓谁誰请請该該语語读讀谈談话話记記许許论論设設试試详詳误誤课課谢謝' +
  '长長东東车車书書见見观觀视視规規贝貝负負责責质質费費资資赛賽赶趕趋趨轻輕转轉输輸较較边邊达達运運连連远遠选選' +
  '药藥疗療医醫养養脏臟脑腦脉脈肠腸胆膽肾腎肿腫胀脹压壓险險疡瘍忧憂惊驚惧懼恶惡虑慮态態怀懷总總恋戀' +
  '业業专專严嚴丰豐临臨举舉义義乐樂习習乡鄉买買乱亂争爭亚亞产產亲親仅僅价價众眾优優伤傷伦倫伪偽' +
  '儿兒党黨兰蘭兴興写寫军軍农農决決况況净淨减減凭憑击擊则則刚剛创創别別刘劉剂劑剧劇劝勸办辦务務劳勞势勢' +
  '区區协協单單卖賣卫衛厂廠厅廳历歷厉厲变變号號叹嘆吗嗎启啟员員听聽响響围圍国國图圖圆圓圣聖场場坏壞块塊坚堅处處备備复復头頭夹夾奋奮奖獎' +
  '妇婦妈媽孙孫宁寧审審宽寬宾賓寻尋导導将將层層属屬岁歲岛島币幣师師帮幫带帶库庫废廢张張强強归歸录錄彻徹' +
  '戏戲战戰户戶扩擴扫掃执執扰擾护護报報担擔择擇挤擠挥揮损損换換据據数數断斷旧舊显顯晓曉' +
  '条條极極构構标標树樹检檢楼樓权權欢歡残殘气氣汇匯汉漢济濟测測湿濕温溫满滿滞滯灵靈灾災炼煉烟煙热熱爱愛状狀独獨狭狹' +
  '环環确確码碼础礎离離稳穩积積称稱笔筆类類粮糧紧緊约約级級纪紀纯純线線练練组組细細终終绍紹结結绕繞络絡绝絕统統继繼续續维維综綜缓緩缘緣缩縮网網罗羅职職联聯' +
  '节節获獲虽雖补補装裝计計订訂讨討训訓议議讲講证證评評诉訴诊診词詞译譯该該询詢调調' +
  '跃躍践踐踪蹤释釋钟鐘钱錢错錯镇鎮闭閉阶階阳陽阴陰际際陆陸陈陳难難静靜韩韓页頁项項顺順须須顾顧预預领領频頻题題颜顏额額风風饭飯饮飲馆館马馬驾駕骤驟验驗鱼魚鸟鳥';

const pairsOf = (text: string): string[][] =>
  Array.from(text.matchAll(/(.)(.)/gsu), ([, one, other]) => [one!, other!]);

const pairs = pairsOf(PAIRS);

/** What a text in simplified or traditional characters must not hold, with what to write instead. */
export const OTHER_SCRIPT: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Hans: new Map(pairs.map(([simplified, traditional]) => [traditional!, simplified!])),
  Hant: new Map(pairs.map(([simplified, traditional]) => [simplified!, traditional!])),
};

/** Characters of either Chinese script, each with the Japanese one that stands in its place. */
const JAPANESE =
  '氣気對対經経學学體体實実發発變変藥薬醫医靜静腦脳臟臓惡悪樂楽關関覺覚險険壓圧處処讀読說説數数歸帰廣広應応' +
  '对対经経发発变変药薬脑脳脏臓恶悪乐楽关関觉覚险険压圧处処读読说説广広气気实実时時间間问問样様过過还還疗療认認' +
  '识識谁誰请請语語谈談话話记記书書见見应応种種动動长長东東车車';

export const NOT_JAPANESE: ReadonlyMap<string, string> = new Map(
  pairsOf(JAPANESE).map(([chinese, japanese]) => [chinese!, japanese!]),
);
