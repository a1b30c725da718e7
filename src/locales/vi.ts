/**
 * Vietnamese, common written form, for readers in Vietnam and elsewhere, with the polite "quý vị". A child is "trẻ em" or
 * "trẻ", which here means anyone under 18. Terms: xâm hại tình dục trẻ em, mua bán người
 * (http://tongdai111.vn/tin-tuc?page=275); bóc lột tình dục trẻ em
 * (http://tongdai111.vn/tin/nguyen-nhan-dan-den-boc-lot-tinh-duc-tre-em-qua-moi-truong-mang). No source was found for
 * tài liệu xâm hại tình dục trẻ em, vì mục đích thương mại and trẻ mất tích.
 */
import type {
  ContactWords,
  CourseSignupWords,
  ExitWords,
  FactWords,
  HotlineBannerWords,
  Reviewed,
  RiskChecklistWords,
  SpectrumWords,
} from './en.js';

export const lang = 'vi';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['Đang gặp nguy hiểm? Hãy gọi ', number],
  dangerAnywhere: 'Đang gặp nguy hiểm? Hãy gọi số khẩn cấp ở nơi quý vị đang ở.',
  text: (number) => ['Nhắn tin đến ', number],
  textKeyword: (keyword, number) => ['Nhắn ', keyword, ' đến ', number],
  chat: 'Trò chuyện trực tuyến',
  website: 'Trang web',
  relay: (relay, number) => ['TTY: bấm ', relay, ', rồi bấm ', number, '.'],
  tty: (number) => ['TTY: ', number, '.'],
  abroad: (number) => ['Gọi từ nước khác: ', number, '.'],
  also: (number) => ['Số khác: ', number, '.'],
  free: 'Miễn phí.',
  always: 'Hoạt động cả ngày lẫn đêm.',
  hours: (times) => `Giờ hoạt động: ${times}, giờ địa phương.`,
  inside: 'Chỉ gọi được từ trong nước.',
  stale: 'Số này có thể đã thay đổi.',
  languages: (list) => `Ngôn ngữ: ${list}.`,
  operator: (name) => ['Do ', name, ' điều hành.'],
  records: {
    operator: (date, page) => [`Ghi nhận: ${date}, từ một trang chính thức: `, page, '.'],
    directory: (date, page) => [`Ghi nhận: ${date}, từ danh bạ: `, page, '.'],
    secondary: (date, page) => [`Ghi nhận: ${date}, từ một tổ chức khác có dẫn `, page, '.'],
    dataset: (date, page) => [`Ghi nhận: ${date}, từ dữ liệu điện thoại: `, page, '.'],
  },
  sourceDate: (date) => `Ngày của trang đó: ${date}.`,
  checked: (date) => `Có người kiểm tra: ${date}.`,
  country: 'Các số này dành cho:',
  choose: 'Chọn nước của quý vị',
  kinds: {
    emergency: 'Dịch vụ khẩn cấp.',
    'child-helpline': 'Cho trẻ em và người lớn đang lo cho một đứa trẻ.',
    children: 'Cho trẻ em và người trẻ.',
    trafficking: 'Khi lo có nạn mua bán người.',
    'child-abuse': 'Khi lo trẻ bị xâm hại hoặc bạo lực.',
    'missing-child': 'Khi có trẻ mất tích.',
    'online-reporting': 'Về xâm hại, đe dọa hoặc hình ảnh xâm hại trên mạng.',
    crisis: 'Hỗ trợ khi khủng hoảng.',
  },
  purposes: {
    'us-911': 'Cảnh sát, xe cấp cứu và chữa cháy.',
    'us-human-trafficking-hotline':
      'Lắng nghe, khuyên và kết nối quý vị với nơi trợ giúp. Có thông dịch viên cho cuộc gọi trong hơn 200 ngôn ngữ. Đây không phải là cảnh sát, nhưng họ sẽ báo khi trẻ có thể gặp nguy hiểm.',
    'us-childhelp': 'Lời khuyên và hỗ trợ khủng hoảng về ngược đãi trẻ em, ở Mỹ, các vùng lãnh thổ của Mỹ và Canada. Không nhận trình báo chính thức.',
    'us-ncmec-cybertipline':
      'Nhận tin báo về xâm hại trên mạng, hình ảnh xâm hại và mua bán trẻ em để bóc lột tình dục. Không cần nêu tên.',
    'us-ncmec-missing-child': 'Khi có trẻ mất tích. Nếu trẻ đang mất tích lúc này, hãy gọi 911 trước.',
    'us-ncmec-take-it-down': 'Giúp gỡ hình ảnh của một người được chụp hoặc quay trước khi người đó đủ 18 tuổi.',
    'us-rainn': 'Hỗ trợ bất cứ ai bị ảnh hưởng bởi tấn công tình dục.',
    'us-stop-it-now': 'Cho người lớn lo ngại về xâm hại tình dục trẻ em.',
    'us-d2l-helpline': 'Hỗ trợ qua tin nhắn về xâm hại tình dục trẻ em.',
    'us-988': 'Khi có ý nghĩ tự tử hoặc bất kỳ khủng hoảng tinh thần nào.',
    'us-crisis-text-line': 'Hỗ trợ qua tin nhắn trong mọi khủng hoảng.',
    'us-runaway-safeline': 'Cho người trẻ từ 12 đến 21 tuổi đã bỏ nhà đi hoặc đang nghĩ đến việc đó.',
    'us-boys-town': 'Hỗ trợ khủng hoảng cho người trẻ và người lớn.',
    'us-trevor-project': 'Cho người trẻ LGBTQ+.',
    'us-love-is-respect': 'Cho thanh thiếu niên, về bạo hành trong quan hệ hẹn hò.',
    'us-stronghearts':
      'Cho người Mỹ bản địa và người bản địa Alaska bị ảnh hưởng bởi bạo lực gia đình, hẹn hò hoặc tình dục.',
    'us-ovc-211': 'Tìm dịch vụ gần quý vị. Có ở hầu hết nước Mỹ.',
    'us-fbi-tips': 'Cảnh sát: nhận tin báo về tội phạm liên bang.',
    'us-hsi-tip-line':
      'Cơ quan thực thi di trú (ICE): nhận tin báo về mua bán người. Một số người có thể thấy không an toàn khi gọi.',
    'int-child-helpline-international': 'Tìm đường dây trợ giúp trẻ em ở nước quý vị.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: 'Quý vị đang lo cho một đứa trẻ?',
  more: 'Thêm cách để được giúp',
  about: 'Chi tiết và thêm trợ giúp',
};

export const spectrum: SpectrumWords = {
  heading: 'Bóc lột tình dục trẻ em vì mục đích thương mại',
  definition:
    'Bóc lột tình dục vì mục đích thương mại là khi có người mua, bán hoặc trao đổi việc xâm hại tình dục một đứa trẻ bằng bất cứ thứ gì có giá trị. Trẻ em là bất cứ ai dưới 18 tuổi; có ai dùng vũ lực hay không thì cũng như nhau. Tất cả đều là xâm hại tình dục trẻ em.',
  axis: 'Đường này cho thấy mức độ mua bán, không phải mức nặng nhẹ của việc xâm hại. Hình thức nào cũng nghiêm trọng. Đây không phải là bậc thang, và không đứa trẻ nào leo lên đó.',
  start: 'Không trao đổi gì',
  end: 'Có tổ chức để kiếm lời',
  more: 'Dấu hiệu và trợ giúp',
  term: 'Thuật ngữ đầy đủ',
  about: 'Điều gì xảy ra',
  sign: 'Dấu hiệu quý vị có thể nhận thấy',
  interrupt: 'Điều gì có thể chặn lại',
  sources: 'Nguồn',
  turn: 'Đây là lúc cần đến người lớn.',
  message:
    'Ngăn ngừa xâm hại hoặc chặn nó sớm là chặn con đường dẫn đến bóc lột. Nhiều trẻ bị bóc lột vẫn sống ở nhà, vẫn đi học và mỗi ngày gặp những người lớn có thể nhận ra.',
  model:
    'Nguồn: Darkness to Light. Đây là mô hình để giảng dạy: không tìm thấy nghiên cứu nào xác nhận năm bước, và National Institute of Justice (2007) mô tả ba bước.',
  save: 'Mang theo hình này',
  take: {
    svg: 'Hình (SVG)',
    png: 'Hình (PNG)',
    card: 'Thẻ cho mạng xã hội',
    print: 'In áp phích',
  },
  saved: (file) => `Trình duyệt của quý vị đã nhận ${file}. Nếu không lưu được, trang này không cho phép: hãy in áp phích.`,
  failed: 'Ở đây không làm được. Hãy in trang này.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Không mua bán',
      name: 'Xâm hại tình dục trẻ em',
      summary: 'Một người lợi dụng trẻ cho mục đích tình dục. Không có tiền hay hàng hóa trao đổi.',
      more: 'Đó thường là người mà trẻ và gia đình quen biết và tin cậy.',
      sign: 'Một thay đổi kéo dài: trẻ tránh một người hay một nơi trước đây trẻ thích, bỗng nhiên thu mình, hoặc được một người lớn để ý riêng bằng quà, bí mật và thời gian ở riêng.',
      interrupt:
        'Hạn chế và để mắt đến thời gian người lớn ở riêng với trẻ. Nói sớm và rõ ràng về cơ thể và bí mật. Lắng nghe khi trẻ nói bóng gió. Báo ngay.',
    },
    'child-sexual-abuse-material': {
      axis: 'Hình ảnh bị truyền đi',
      name: 'Hình ảnh xâm hại',
      term: 'Tài liệu xâm hại tình dục trẻ em (CSAM): làm ra để trao đổi hoặc bán',
      summary: 'Có người làm ra hình ảnh hoặc video về một đứa trẻ bị xâm hại, rồi trao đổi hoặc bán.',
      more: 'Đôi khi trẻ bị ép hoặc bị lừa tự làm ra. Đe dọa phát tán hình (tống tiền tình dục) và hình ảnh làm bằng trí tuệ nhân tạo cũng thuộc loại này.',
      sign: 'Trẻ buồn bực hoặc giấu giếm sau khi lên mạng, bỗng trả tiền cho ai đó hay xin thẻ quà tặng, hoặc có tiền hay thiết bị mà không giải thích.',
      interrupt:
        'Nói với trẻ rằng đó không phải lỗi của trẻ. Đừng xóa, chia sẻ hay chuyển tiếp bất cứ thứ gì. Báo cho đường dây quốc gia (ở Mỹ là CyberTipline) và nhờ giúp gỡ hình ảnh (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Có thứ được đưa ra',
      name: 'Xâm hại để đổi chác',
      term: 'Bóc lột tình dục để đổi lấy thứ có giá trị (mua bán người do người mua hoặc người trong gia đình thực hiện)',
      summary: 'Có người cho trẻ chỗ ở, thức ăn, quà hoặc tiền, và đổi lại thì xâm hại trẻ.',
      more: 'Đó cũng có thể là ma túy hoặc cho đi nhờ xe. Đôi khi cha mẹ hoặc họ hàng sắp đặt. Có thể không có kẻ mua bán người ở giữa: người mua chính là kẻ bóc lột. Theo luật Mỹ, đây vẫn là mua bán trẻ em để bóc lột tình dục.',
      sign: 'Đồ mới mà trẻ không giải thích được, như điện thoại, quần áo hay tiền mặt; ở với người lớn tuổi hơn; có đêm vắng mặt; gia đình thiếu những thứ cơ bản.',
      interrupt:
        'Đáp ứng nhu cầu mà kẻ bóc lột đang đáp ứng: chỗ ngủ an toàn, thức ăn, sự chăm sóc không đòi hỏi gì. Mỗi lần trẻ mất tích đều là việc khẩn. Gọi cơ quan bảo vệ trẻ em hoặc đường dây chống mua bán người để được tư vấn.',
    },
    'local-trafficking': {
      axis: 'Có người hưởng lợi',
      name: 'Mua bán người tại chỗ',
      term: 'Mua bán trẻ em để bóc lột tình dục tại chỗ, do một kẻ mua bán người hoặc kẻ bóc lột thực hiện',
      summary: 'Một người, hoặc một nhóm nhỏ hay băng nhóm, kiếm tiền bằng cách bán việc xâm hại một đứa trẻ ở gần nhà em.',
      more: 'Lúc đầu, kẻ mua bán người có thể tỏ ra là người yêu, bạn bè hoặc người che chở. Trẻ có thể vẫn sống ở nhà và đi học.',
      sign: 'Người yêu hoặc bạn lớn tuổi hơn nhiều hay kiểm soát trẻ; người khác nói thay hoặc giữ giấy tờ, điện thoại của trẻ; trẻ bị chở đi khỏi trường; điểm kém đi và nghỉ học.',
      interrupt:
        'Đừng đối đầu với kẻ mua bán người. Giữ liên lạc với trẻ mà không ra điều kiện và ghi lại những gì quý vị thấy. Hãy báo: gọi số khẩn cấp nếu đang có nguy hiểm; nếu không, gọi cơ quan bảo vệ trẻ em và đường dây chống mua bán người.',
    },
    'national-international-trafficking': {
      axis: 'Cả mạng lưới hưởng lợi',
      name: 'Mạng lưới mua bán người',
      term: 'Mua bán trẻ em để bóc lột tình dục trong nước hoặc quốc tế, do một mạng lưới thực hiện',
      summary: 'Một mạng lưới nhiều người tuyển mộ, di chuyển hoặc quảng cáo trẻ em ở nhiều nơi để kiếm lời.',
      more: 'Đây là hình thức thấy trong phim. Nhiều trẻ bị bóc lột mà không hề bị đưa đi đâu: đó vẫn là mua bán người.',
      sign: 'Trẻ thường chuyển khách sạn hoặc thành phố, không biết mình đang ở đâu, trả lời như học thuộc, hoặc bị người khác giữ giấy tờ.',
      interrupt:
        'Nhân viên được tập huấn ở khách sạn, ngành vận tải và y tế; báo nhanh khi trẻ mất tích; đường dây nóng gọi được ở nhiều nước (116 000 ở châu Âu); cảnh sát và cơ quan bảo vệ trẻ em cùng làm việc. Hãy báo, đừng đi theo.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} trong ${whole}`,
  dollars: (amount) => `${amount} đô la Mỹ`,
  source: (publisher, year) => ['Nguồn: ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Được cho là của: ', publisher, `, ${year}.`],
  noYear: 'không rõ năm',
  dataYear: (year) => `Dữ liệu năm ${year}.`,
  page: (page) => ['Xem ', page, '.'],
  secondHand: (page) => ['Theo trang ', page, '.'],
  status: { replaced: 'Đã có con số mới hơn thay thế con số này.', weak: 'Xin đừng dựa vào con số này.' },
  known: 'Điều được biết hiện nay:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'Năm 2024, ',
        number,
        ' trẻ em bỏ nhà đi và được báo cho NCMEC, trung tâm trẻ em mất tích của Mỹ, nhiều khả năng là nạn nhân của mua bán trẻ em để bóc lột tình dục.',
      ],
      caveat:
        'Chỉ tính trẻ em được báo cho NCMEC. “Nhiều khả năng” là nhận định của chính NCMEC. Các năm khác là 1 trong 6 hoặc 1 trong 7: không có xu hướng rõ ràng.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['Ước tính có ', number, ' người phải lao động cưỡng bức vào một ngày bất kỳ trong năm 2021.'],
      caveat:
        'Đây là ước tính từ khảo sát và hồ sơ vụ việc, không phải số đếm. Con số gồm cả người lớn và trẻ em. Phần về trẻ em bị bóc lột tình dục là phần kém chắc chắn nhất.',
    }),
    'us-law-under-18': () => ({
      sentence: ['Theo luật Mỹ, người dưới 18 tuổi không bao giờ có thể đồng ý với hành vi tình dục thương mại: trẻ là nạn nhân.'],
      caveat:
        'Đây là luật liên bang. Luật hình sự của các tiểu bang vẫn khác nhau trong cách đối xử với trẻ. Một hiệp ước của Liên Hợp Quốc, Nghị định thư Palermo, có cùng quy tắc cho trẻ em.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['Khoảng ', number, ' trẻ em ở Mỹ bị xâm hại tình dục có đụng chạm cơ thể trước 18 tuổi.'],
      caveat: 'Chỉ tính xâm hại có đụng chạm cơ thể. Các nghiên cứu dùng định nghĩa rộng hơn cho con số cao hơn.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Lao động cưỡng bức tạo ra lợi nhuận bất hợp pháp ước tính ', number, ' mỗi năm.'],
      caveat: 'Có tính cả người lớn: không có con số chắc chắn chỉ riêng trẻ em. Lợi nhuận được tính bằng mô hình, không phải quan sát được.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Không ai biết có bao nhiêu trẻ em bị bóc lột tình dục ở Mỹ: đây là tội ác bị che giấu, và các chuyên gia đề nghị đừng lặp lại những con số phỏng đoán.',
      ],
      caveat: 'Một bản rà soát của chính phủ Mỹ năm 2014 cũng nói như vậy.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'Năm 2024, CyberTipline của NCMEC, trung tâm trẻ em mất tích của Mỹ, nhận ',
        number,
        ' tin báo về xâm hại trên mạng. Số tin báo không phải là số trẻ em.',
      ],
      caveat: 'Số tin báo ít hơn năm 2023, một phần vì nay các tin lặp lại được tính gộp. Điều đó không cho thấy tổn hại giảm đi.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Trong số ',
        number,
        ' trẻ em phải lao động cưỡng bức năm 2021, hơn một nửa bị bóc lột tình dục vì mục đích thương mại.',
      ],
      caveat: 'Đây là ước tính, không phải số đếm. Phần về bóc lột tình dục dựa trên hồ sơ vụ việc và là phần kém chắc chắn nhất.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        'Năm 2024, ',
        number,
        ' trẻ em mất tích khỏi nơi chăm sóc thay thế và được báo cho NCMEC, trung tâm trẻ em mất tích của Mỹ, nhiều khả năng là nạn nhân của mua bán trẻ em để bóc lột tình dục.',
      ],
      caveat: 'Con số này đọc được trên trang của một tổ chức khác, không phải của chính NCMEC.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Việc từng bị ngược đãi, nhất là bị xâm hại tình dục, có liên hệ chặt với việc bị bóc lột sau này.'],
      caveat: 'Có liên hệ không có nghĩa là nguyên nhân. Đa số trẻ bị xâm hại không bao giờ bị mua bán.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Trong số người trẻ đã ở trong hệ thống chăm sóc trẻ em hoặc tư pháp, khoảng ',
        number,
        ' người có dấu hiệu rõ ràng là bị bóc lột khi được sàng lọc.',
      ],
      caveat: 'Điều này không đúng cho trẻ em nói chung. Đó là người trẻ ở California.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'NCMEC, trung tâm trẻ em mất tích của Mỹ, nhận ',
        number,
        ' tin báo về mua bán trẻ em để bóc lột tình dục trong nửa đầu năm 2025. Số này tăng một phần vì nay các nền tảng ở Mỹ buộc phải báo.',
      ],
      caveat: 'Chỉ nửa năm và chưa phải số cuối cùng. Tin báo nhiều hơn không có nghĩa là mua bán người tăng chừng ấy.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['Vào bất kỳ lúc nào từ năm 2002 đến 2011, ước tính có ', number, ' người phải lao động cưỡng bức.'],
      caveat:
        'Đây là ước tính về lao động cưỡng bức, không đếm nạn nhân của mua bán người. Ước tính mới hơn dùng cách tính khác, nên hai con số không cho thấy sự gia tăng.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Thường được trích dẫn: ', number, ` trẻ em trong số ${all} người phải lao động cưỡng bức.`],
      caveat: `Chính báo cáo nói là ${published}, trong mọi hình thức lao động cưỡng bức, không chỉ bóc lột tình dục.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'Năm 2020, ',
        number,
        ' trẻ em bỏ nhà đi và được báo cho NCMEC, trung tâm trẻ em mất tích của Mỹ, nhiều khả năng là nạn nhân của mua bán trẻ em để bóc lột tình dục.',
      ],
      caveat: 'Chỉ tính trẻ em được báo cho NCMEC. Không thấy con số này trên trang của chính NCMEC.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: ['Thường được trích dẫn: ', number, ' trẻ em bị mua bán để bóc lột tình dục từng bị xâm hại tình dục trước đó.'],
      caveat:
        'Phần báo cáo đọc được không nêu con số này. Nhiều khả năng nó đến từ các nghiên cứu nhỏ và cũ về người lớn. Các nghiên cứu có thấy rằng nhiều người trẻ bị bóc lột tình dục từng bị xâm hại tình dục trước đó. Đa số trẻ bị xâm hại không bao giờ bị mua bán.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Thường được trích dẫn: những kẻ mua bán người kiếm hàng trăm tỷ đô la mỗi năm trên khắp thế giới.'],
      caveat:
        'Không có nguồn nào được nêu, và ước tính lúc đó thấp hơn. Theo ước tính mới nhất thì câu này gần đúng, nhưng là cho toàn bộ lao động cưỡng bức, kể cả người lớn.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Nghĩ về một đứa trẻ quý vị biết',
  privacy: 'Đánh dấu những gì phù hợp. Những gì quý vị đánh dấu không được lưu hay gửi đi, và sẽ mất khi quý vị rời trang này.',
  principles: [
    'Bất kỳ đứa trẻ nào cũng có thể bị nhắm đến. Những hoàn cảnh này khiến trẻ dễ bị nhắm đến hơn; chúng không gây ra việc bóc lột. Người chịu trách nhiệm là kẻ bóc lột.',
    'Không dấu hiệu nào, và không số lượng dấu hiệu nào, chứng minh hay loại trừ được việc bóc lột. Đây không phải bài kiểm tra và không chấm điểm.',
    'Nếu quý vị lo, quý vị không cần phải chắc chắn. Hãy nói chuyện với người có chuyên môn ngay hôm nay.',
  ],
  parts: {
    signs: {
      title: 'Dấu hiệu thay đổi',
      legend: 'Điều quý vị đã nhận thấy',
      note: 'Hãy tìm sự thay đổi ở đứa trẻ quý vị biết, cùng với câu chuyện xung quanh.',
    },
    groups: {
      title: 'Ai thường bị nhắm đến hơn',
      legend: 'Điều trẻ thiếu hoặc đã trải qua',
      note: 'Darkness to Light và National Center for Missing & Exploited Children nêu các nhóm này. Trẻ em gái được nhận ra nhiều hơn. Trẻ em trai, người trẻ chuyển giới và đa dạng giới cũng bị bóc lột, và thường bị bỏ sót hơn.',
    },
    circumstances: {
      title: 'Điều gì khiến trẻ dễ bị nhắm đến',
      legend: 'Điều đang diễn ra quanh trẻ',
      note: 'Và quanh mọi đứa trẻ: quá ít người lớn biết về bóc lột, trẻ em bị tình dục hóa, và có người sẵn sàng trả tiền để xâm hại.',
    },
    strengths: {
      title: 'Điều gì bảo vệ trẻ',
      legend: 'Điều đã có sẵn',
      note: 'Có ít nghiên cứu về điều này. Phần lớn đến từ thực tế phòng ngừa, và không điều nào loại trừ được gì.',
    },
  },
  groups: {
    own: 'Trong đời sống của trẻ',
    close: 'Trong gia đình và bạn bè',
    nearby: 'Ở gần và trên mạng',
  },
  statements: {
    missing: ['Hay mất tích', 'Từ ba lần trở lên đã là một cảnh báo.'],
    possessions: ['Có tiền mặt, thẻ trả trước, chìa khóa khách sạn hoặc hơn một điện thoại'],
    watched: ['Người khác giữ giấy tờ hoặc điện thoại, nói thay hoặc theo dõi trẻ'],
    partner: ['Người yêu hoặc “bạn” hay kiểm soát, thường lớn tuổi hơn'],
    rehearsed: ['Trả lời nghe như học thuộc'],
    'school-change': ['Điểm kém đi, vắng học, hoặc đột ngột đổi cách cư xử hay bạn bè'],
    offer: ['Nói về việc làm, làm người mẫu hoặc chuyển đi nơi khác nghe quá tốt'],
    moving: ['Sống tạm với vali, trong nhà nghỉ hoặc trên xe'],
    online: ['Lo lắng, giấu giếm hoặc xấu hổ sau khi lên mạng'],
    untreated: ['Bị thương hoặc bệnh mà không được chữa'],
    'child-welfare': ['Ở với gia đình chăm sóc thay thế hoặc trong cơ sở', 'Nhất là khi mất tích khỏi nơi đó.'],
    'low-income': ['Gia đình thiếu tiền, nhà ở hoặc sự giúp đỡ', 'Bóc lột cũng xảy ra trong gia đình khá giả.'],
    lgbtq: ['Bị ruồng bỏ hoặc đuổi khỏi nhà vì là LGBTQ+', 'Mối nguy là sự ruồng bỏ, cảnh không nhà và kỳ thị, không phải bản dạng.'],
    homeless: ['Không có nhà ổn định, đã bỏ nhà đi hoặc bị đuổi'],
    trauma: [
      'Từng bị xâm hại, bỏ mặc, bạo lực, tấn công tình dục hoặc mất mát',
      'Đa số trẻ trải qua điều này không bao giờ bị mua bán.',
    ],
    'weak-support': ['Ít người để nương tựa, không có người lớn nào để tin cậy'],
    marginalized: ['Bị gạt ra ngoài vì phân biệt chủng tộc, phân biệt đối xử hoặc kỳ thị'],
    hopeless: ['Trầm cảm, thấy mình kém giá trị hoặc ít hy vọng, và quá ít trợ giúp'],
    substances: ['Rượu hoặc ma túy, và quá ít trợ giúp', 'Những thứ này cũng có thể giữ trẻ trong cảnh bị bóc lột.'],
    disability: ['Khuyết tật trí tuệ hoặc phát triển, và quá ít hỗ trợ'],
    school: ['Gặp khó khăn ở trường, và quá ít trợ giúp'],
    justice: ['Vướng vào hệ thống tư pháp'],
    immigration: ['Tình trạng di trú không chắc chắn'],
    home: ['Xung đột, xáo trộn, bạo lực hoặc tội phạm trong nhà'],
    caregiver: ['Người chăm sóc chịu áp lực lớn, hoặc có vấn đề về rượu hay ma túy'],
    family: ['Có người trong gia đình bóc lột'],
    peers: ['Có bạn đã bị bóc lột, chịu áp lực từ bạn bè, hoặc có liên hệ với băng nhóm'],
    services: ['Trường học, dịch vụ hoặc khu phố có quá ít phương tiện'],
    gangs: ['Hoạt động băng nhóm'],
    'online-spaces': ['Không gian mạng không an toàn, nơi có người tuyển mộ và dụ dỗ'],
    'steady-adult': ['Một người lớn bền bỉ, quan tâm, lắng nghe mà không ra điều kiện'],
    belonging: ['Cảm thấy thuộc về trường học: nhân viên để ý, hỏi han và giữ liên lạc'],
    acceptance: ['Trẻ LGBTQ+ được chấp nhận ở nhà'],
    stability: ['Gia đình có nhà ở, thức ăn và tiền ổn định'],
    'open-talk': ['Nói sớm và cởi mở về cơ thể, sự đồng ý, đời sống trên mạng và việc dụ dỗ'],
    'early-help': ['Được giúp sớm sau khi bị xâm hại: được tin và được điều trị'],
    limits: ['Tổ chức hạn chế và để mắt đến thời gian một người lớn ở riêng với một trẻ'],
  },
  none: 'Không có điều nào',
  clear: 'Xóa',
  cleared: 'Đã xóa.',
  next: 'Cần làm gì bây giờ',
  unsure: 'Không chắc? Hãy hỏi ý kiến.',
  more: 'Thêm cách để được giúp',
  steps: {
    'no-confrontation': [
      'Đừng đối đầu hay đi theo',
      'người quý vị nghi ngờ, và đừng tự mình tìm cách đưa trẻ ra. Việc đó có thể gây nguy hiểm cho trẻ và quý vị.',
    ],
    listen: [
      'Nếu trẻ nói, hãy lắng nghe.',
      'Giữ bình tĩnh và để trẻ dùng lời của mình. Hãy nói: “Cô/chú tin con. Đó không phải lỗi của con. Con nói cho cô/chú biết là đúng.”',
    ],
    'no-questions': ['Đừng tra hỏi hay điều tra.', 'Đừng hỏi chi tiết, và đừng hỏi tại sao. Hãy để người có chuyên môn làm.'],
    'no-secrecy': ['Đừng hứa giữ bí mật.', 'Hãy nói quý vị sẽ báo cho ai và vì sao.'],
    report: [
      'Hãy báo.',
      'Luật có thể buộc quý vị phải báo: ở Mỹ, giáo viên và nhiều người khác có nghĩa vụ trình báo, và quy định mỗi tiểu bang một khác. Quý vị cần có lo ngại hợp lý, không cần bằng chứng. Chỉ nói với cấp trên hoặc đường dây trợ giúp có thể chưa đủ nghĩa vụ.',
    ],
    images: [
      'Hình ảnh: để nguyên như vậy.',
      'Đừng xóa, chuyển tiếp, sao chép hay chụp màn hình. Giữ thiết bị, ghi lại tên người dùng và thời gian, rồi báo. Luật địa phương có thể quy định thêm.',
    ],
    write: [
      'Ghi lại những gì quý vị thấy và nghe,',
      'kèm ngày tháng, bằng lời đơn giản. Cất ở nơi an toàn. Chỉ cho người cần biết xem.',
    ],
    stay: [
      'Hãy ở lại bên trẻ.',
      'Tiếp tục là người lớn bền bỉ. Trẻ có thể chối, quay lại hoặc tức giận. Quý vị cũng hãy chăm sóc bản thân.',
    ],
  },
  notes: 'Ghi chú cho cuộc nói chuyện',
  noNotes: 'Những gì quý vị đánh dấu hiện ở đây, để sao chép hoặc in mà không có tên ai.',
  line: (name, number) => [name, ': ', number],
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Không sao chép được. Hãy chọn đoạn chữ ở trên rồi sao chép.',
  print: 'In',
  sources: 'Nội dung này từ đâu',
  practice: 'Điều nói về hình ảnh, và một phần điều nói về việc trình báo, là kinh nghiệm thực tế của ngành.',
};

export const exit: ExitWords = {
  label: 'Rời trang này',
  stays: 'Lịch sử duyệt web vẫn còn',
  what: (site) => [
    'Nút này mở ',
    site,
    ' thay cho trang này. Nó không xóa việc quý vị đã vào đây: lịch sử trình duyệt vẫn giữ, và ứng dụng theo dõi quý vị cũng vậy.',
  ],
  safer: 'Để xem an toàn hơn:',
  tips: [
    'Dùng thiết bị mà không ai khác kiểm tra, như ở thư viện.',
    'Dùng cửa sổ riêng tư. Nó không giữ lịch sử, nhưng không chặn được ứng dụng theo dõi.',
    'Chỉ xóa lần vào này. Lịch sử trống có thể gây nghi ngờ.',
  ],
  keys: (key, times) => `Trên bàn phím, bấm ${key} ${times} lần trong vòng 5 giây.`,
  progress: (key, left) => `Bấm ${key} thêm ${left} lần để rời đi.`,
  leaving: 'Đang tải.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Khóa học cho người lớn',
  course: 'Khóa học về bảo vệ trẻ em',
  by: (provider) => ['Của ', provider],
  nameBy: (name, provider) => [name, ', của ', provider],
  about: (duration) => `Khoảng ${duration}`,
  modules: (count) => `${count} bài ngắn`,
  formats: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', both: 'Trực tuyến hoặc trực tiếp' },
  languages: (list) => `Ngôn ngữ: ${list}`,
  free: 'Miễn phí',
  certificate: 'Có chứng nhận',
  nextDate: (date) => ['Ngày tiếp theo: ', date],
  nextDates: 'Xem các ngày tiếp theo',
  recorded: (date) => `Ghi nhận: ${date}. Thông tin mới nhất có trên trang của nơi tổ chức.`,
  signUp: 'Tìm hiểu thêm và đăng ký',
  more: 'Thêm về khóa học này',
  find: (address) => ['Xem tại ', address],
  frame: (host) => `Mẫu đăng ký từ ${host}`,
  load: (host) => ['Tải mẫu từ ', host],
  loadNote: (host) => ['Mẫu đăng ký đến từ ', host, '. Trình duyệt của quý vị không liên hệ nơi đó cho đến khi quý vị yêu cầu.'],
  loading: 'Đang tải mẫu…',
  open: 'Mở mẫu trên trang riêng',
  form: {
    heading: 'Đăng ký',
    name: 'Tên của quý vị',
    optional: '(không bắt buộc)',
    email: 'Địa chỉ email',
    role: 'Vai trò của quý vị',
    choose: 'Chọn một mục',
    roles: {
      parent: 'Cha mẹ hoặc người chăm sóc',
      school: 'Giáo viên hoặc nhân viên trường',
      community: 'Nhóm thanh thiếu niên, thể thao hoặc tôn giáo',
      care: 'Y tế hoặc dịch vụ xã hội',
      other: 'Vai trò khác, hoặc không muốn nêu',
    },
    format: 'Quý vị muốn tham gia thế nào?',
    trap: 'Để trống ô này',
    goesTo: (host) => ['Mẫu này dành cho người lớn. Những gì quý vị điền được gửi đến ', host, '.'],
    errors: {
      email: 'Hãy nhập địa chỉ email.',
      emailShape: 'Hãy nhập đủ địa chỉ email, ví dụ name@example.org.',
      role: 'Hãy chọn vai trò.',
      format: 'Hãy chọn trực tuyến hoặc trực tiếp.',
      consent: 'Đánh dấu ô nếu quý vị đồng ý. Nếu không thì không đăng ký ở đây được.',
    },
    invalid: 'Chưa gửi. Vui lòng xem các ô được đánh dấu.',
    send: 'Đăng ký',
    retry: 'Thử lại',
    sending: 'Đang gửi đăng ký của quý vị…',
    done: 'Cảm ơn quý vị. Đăng ký đã đến nơi.',
    unconfirmed: (status) =>
      status ? `Đăng ký của quý vị chưa được xác nhận (lỗi ${status}).` : 'Đăng ký của quý vị chưa được xác nhận.',
    failures: {
      offline: 'Quý vị đang không có mạng nên chưa gửi gì. Hãy kết nối rồi thử lại.',
      unreachable: 'Không nhận được trả lời. Hãy kiểm tra kết nối rồi thử lại.',
      timeout: 'Trả lời không đến kịp. Hãy thử lại.',
      refused: 'Dịch vụ không nhận nội dung đã điền. Hãy kiểm tra rồi thử lại.',
      closed: 'Dịch vụ đang không nhận đăng ký ở đây. Hãy thử lại sau hoặc báo cho trang web này.',
      busy: 'Dịch vụ đang bận. Hãy chờ một phút rồi thử lại.',
      broken: 'Dịch vụ gặp sự cố. Hãy thử lại sau vài phút.',
      trap: 'Một ô mà người ta không nhìn thấy đã bị điền. Nay ô đã trống: hãy thử lại.',
    },
    kept: 'Những gì quý vị điền vẫn còn ở đây.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'Nơi tổ chức khuyên nên học trước khóa Stewards of Children của họ.',
    'd2l-stewards-of-children': 'Cho mọi người lớn và các tổ chức phục vụ người trẻ.',
    'ncmec-intro-child-sex-trafficking': 'Cho cảnh sát, người làm việc với trẻ em và công chúng.',
    onwatch: 'Cho công chúng.',
    'onwatch-educators': 'Cho nhân viên trường học.',
    'polaris-ht-101': 'Cho công chúng. Nói về mọi hình thức mua bán người.',
    'pact-travel': 'Cho người làm trong ngành du lịch và hội nghị, và bất cứ ai đi lại.',
    'blue-campaign-youth-professional': 'Cho người lớn làm việc với người trẻ hoặc chăm sóc họ.',
    'blue-campaign-general': 'Cho công chúng.',
    'protect-ht-101-103': 'Cho nhân viên trường học, trước hết ở California.',
  },
};
