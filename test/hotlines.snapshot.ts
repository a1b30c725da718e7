/** The lines of the United States as their sources gave them on 22 November 2026; absent where a source gave nothing. */
export default {
  "us-911": {
    "phone": "911",
    "hours": "24/7",
    "cost": "free",
    "evidence": "secondary",
    "source": "https://www.txssc.txstate.edu/tools/human-trafficking-toolkit/7-parents-tips/7-3-respond.html"
  },
  "us-human-trafficking-hotline": {
    "phone": "+18883737888",
    "sms": "233733",
    "hours": "24/7",
    "cost": "free",
    "languages": "en es",
    "evidence": "operator",
    "source": "https://humantraffickinghotline.org/about-us/what-we-do"
  },
  "us-ncmec-cybertipline": {
    "phone": "+18008435678",
    "hours": "24/7",
    "cost": "free",
    "languages": "en",
    "evidence": "operator",
    "source": "https://report.cybertip.org/faqs"
  },
  "us-ncmec-missing-child": {
    "phone": "+18008435678",
    "hours": "24/7",
    "cost": "free",
    "languages": "en",
    "evidence": "operator",
    "source": "https://cops.usdoj.gov/html/dispatch/08-2015/resources_from_ncmec.asp",
    "sourceDate": "2015-08"
  },
  "us-ncmec-take-it-down": {
    "cost": "free",
    "evidence": "secondary",
    "source": "https://factually.co/fact-checks/justice/ncmec-reporting-pipeline-how-it-works-funding-constraints-6e306e",
    "sourceDate": "2025-12-18"
  },
  "us-childhelp": {
    "phone": "+18004224453",
    "sms": "+18004224453",
    "hours": "24/7",
    "cost": "free",
    "languages": "en",
    "evidence": "secondary",
    "source": "https://childhelphotline.org/how-it-works"
  },
  "us-d2l-helpline": {
    "sms": "741741 LIGHT",
    "cost": "free",
    "languages": "en",
    "evidence": "operator",
    "source": "https://www.d2l.org/get-help/"
  },
  "us-988": {
    "phone": "988",
    "sms": "988",
    "hours": "24/7",
    "cost": "free",
    "languages": "en es",
    "evidence": "operator",
    "source": "https://www.dhs.gov/know2protect/how-to-report"
  },
  "us-crisis-text-line": {
    "sms": "741741 HOME",
    "whatsapp": "+14437877678",
    "hours": "24/7",
    "cost": "free",
    "languages": "en es",
    "evidence": "directory",
    "source": "https://childhelplineinternational.org/crisis-text-line/",
    "sourceDate": "2023-07-12"
  },
  "us-rainn": {
    "phone": "+18006564673",
    "sms": "64673 HOPE",
    "hours": "24/7",
    "cost": "free",
    "languages": "en es",
    "evidence": "operator",
    "source": "https://rainn.org/get-help/national-sexual-assault-hotline"
  },
  "us-runaway-safeline": {
    "phone": "+18007862929",
    "sms": "+18007862929",
    "hours": "24/7",
    "cost": "free",
    "languages": "en",
    "evidence": "operator",
    "source": "https://www.nationalrunawaysafeline.org/about-us"
  },
  "us-stop-it-now": {
    "phone": "+18887738368",
    "cost": "free",
    "languages": "en",
    "evidence": "operator",
    "source": "https://www.stopitnow.org/about-us/news-room/press-kit/briefing-sheet-the-helpline-of-stop-it-now"
  },
  "us-hsi-tip-line": {
    "phone": "+18663472423",
    "hours": "24/7",
    "cost": "free",
    "evidence": "operator",
    "source": "http://www.ice.gov/news/releases/dhs-components-lead-way-fighting-human-trafficking-launch-blue-campaign"
  },
  "us-fbi-tips": {
    "phone": "+18002255324",
    "cost": "free",
    "evidence": "secondary",
    "source": "https://www.fbi.gov/tips",
    "sourceDate": "2026-08"
  },
  "us-love-is-respect": {
    "phone": "+18663319474",
    "sms": "22522 LOVEIS",
    "evidence": "secondary",
    "source": "https://sites.google.com/apps.district833.org/phswellnesscenter/monthly-outreach/february"
  },
  "us-stronghearts": {
    "phone": "+18447628483",
    "sms": "+18447628483 START",
    "hours": "24/7",
    "cost": "free",
    "evidence": "secondary",
    "source": "https://strongheartshelpline.org/",
    "sourceDate": "2026-08"
  },
  "us-trevor-project": {
    "phone": "+18664887386",
    "sms": "678678 START",
    "hours": "24/7",
    "cost": "free",
    "languages": "en",
    "evidence": "directory",
    "source": "https://childhelplineinternational.org/the-trevor-project/",
    "sourceDate": "2022-05-30"
  },
  "us-boys-town": {
    "phone": "+18004483000",
    "sms": "20121 VOICE",
    "hours": "24/7",
    "cost": "free",
    "languages": "en es",
    "evidence": "directory",
    "source": "https://childhelplineinternational.org/usa-boys-town-national-hotline/",
    "sourceDate": "2022-05-16"
  },
  "us-ovc-211": {
    "phone": "211",
    "cost": "free",
    "evidence": "secondary",
    "source": "https://211ca.org/"
  }
};
