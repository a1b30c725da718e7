/**
 * Brazilian Portuguese, for readers in Brazil and Brazilians elsewhere, with "você". A child is "criança ou adolescente"
 * (in Brazilian law "criança" alone ends at 12), never "menor". Terms: "abuso sexual de crianças e adolescentes", "imagens"
 * or "material de abuso sexual" (never "pornografia infantil"), "exploração sexual comercial", "tráfico para exploração
 * sexual" with "de pessoas" where drugs could be understood, "desaparecidos" (the last without a source).
 * Sources: SaferNet Brasil as told at
 * https://brasildefatopb.com.br/2024/05/24/por-que-a-midia-nao-deve-usar-o-termo-pornografia-infantil,
 * https://www.childhood.org.br/glossario/exploracao-sexual and, for trafficking,
 * https://unodc.org/cofrb/pt/noticias/2024/07/dia-mundial-contra-o-trfico-de-pessoas_-que-nenhuma-criana-fique-para-trs-na-luta-contra-o-trfico-de-pessoas.html.
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

export const lang = 'pt-br';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['Há perigo agora? Ligue para ', number],
  dangerAnywhere: 'Há perigo agora? Ligue para o número de emergência de onde você está.',
  text: (number) => ['Mande SMS para ', number],
  textKeyword: (keyword, number) => ['Mande ', keyword, ' por SMS para ', number],
  chat: 'Chat online',
  website: 'Site',
  relay: (relay, number) => ['TTY: disque ', relay, ' e depois ', number, '.'],
  tty: (number) => ['TTY: ', number, '.'],
  abroad: (number) => ['De outros países: ', number, '.'],
  also: (number) => ['Também: ', number, '.'],
  free: 'Grátis.',
  always: 'Atende dia e noite.',
  hours: (times) => `Atende: ${times}, hora local.`,
  inside: 'Só funciona dentro do país.',
  stale: 'Este número pode ter mudado.',
  languages: (list) => `Em ${list}.`,
  operator: (name) => ['Mantido por: ', name, '.'],
  records: {
    operator: (date, page) => [`Registrado em ${date}, de uma página oficial: `, page, '.'],
    directory: (date, page) => [`Registrado em ${date}, do diretório `, page, '.'],
    secondary: (date, page) => [`Registrado em ${date} de outra organização, que cita `, page, '.'],
    dataset: (date, page) => [`Registrado em ${date}, dos dados telefônicos de `, page, '.'],
  },
  sourceDate: (date) => `Data dessa página: ${date}.`,
  checked: (date) => `Conferido por uma pessoa em ${date}.`,
  country: 'Estes números são para:',
  choose: 'Escolha o seu país',
  kinds: {
    emergency: 'Serviços de emergência.',
    'child-helpline': 'Para crianças e adolescentes, e para adultos preocupados com eles.',
    children: 'Para crianças, adolescentes e jovens.',
    trafficking: 'Para preocupações com tráfico de pessoas.',
    'child-abuse': 'Para preocupações com maus-tratos ou violência contra criança ou adolescente.',
    'missing-child': 'Para criança ou adolescente que desapareceu.',
    'online-reporting': 'Para abuso, ameaças ou imagens de abuso na internet.',
    crisis: 'Apoio em uma crise.',
  },
  purposes: {
    'us-911': 'Polícia, ambulância e bombeiros.',
    'us-human-trafficking-hotline':
      'Escuta, orienta e liga você a quem pode ajudar. Há intérpretes nas ligações, em mais de 200 línguas. Não é a polícia, mas faz denúncia quando uma criança ou adolescente pode estar em perigo.',
    'us-childhelp':
      'Orientação e apoio em crise sobre maus-tratos a crianças e adolescentes, nos EUA, em seus territórios e no Canadá. Não recebe denúncias oficiais.',
    'us-ncmec-cybertipline':
      'Recebe denúncias de abuso na internet, imagens de abuso e tráfico de crianças e adolescentes para exploração sexual. Não precisa dar o nome.',
    'us-ncmec-missing-child': 'Para criança ou adolescente que desapareceu. Se o desaparecimento é agora, ligue primeiro para 911.',
    'us-ncmec-take-it-down': 'Ajuda a remover imagens de quem tinha menos de 18 anos quando foram feitas.',
    'us-rainn': 'Apoio para qualquer pessoa afetada por violência sexual.',
    'us-stop-it-now': 'Para adultos preocupados com abuso sexual de crianças e adolescentes.',
    'us-d2l-helpline': 'Apoio por mensagem de texto sobre abuso sexual de crianças e adolescentes.',
    'us-988': 'Para pensamentos de suicídio e qualquer crise emocional.',
    'us-crisis-text-line': 'Apoio por mensagem em qualquer crise.',
    'us-runaway-safeline': 'Para jovens de 12 a 21 anos que saíram de casa ou pensam em sair.',
    'us-boys-town': 'Apoio em crise para jovens e adultos.',
    'us-trevor-project': 'Para jovens LGBTQ+.',
    'us-love-is-respect': 'Para adolescentes, sobre abuso no namoro.',
    'us-stronghearts':
      'Para indígenas dos Estados Unidos e nativos do Alasca afetados por violência doméstica, no namoro ou sexual.',
    'us-ovc-211': 'Encontra serviços perto de você. Cobre a maior parte dos EUA.',
    'us-fbi-tips': 'Polícia: recebe informações sobre crimes federais.',
    'us-hsi-tip-line':
      'Polícia de imigração (ICE): recebe informações sobre tráfico de pessoas. Algumas pessoas podem não se sentir seguras ao ligar.',
    'int-child-helpline-international': 'Encontre a linha de ajuda para crianças e adolescentes do seu país.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: 'Você se preocupa com uma criança ou adolescente?',
  more: 'Mais formas de ter ajuda',
  about: 'Detalhes e mais ajuda',
};

export const spectrum: SpectrumWords = {
  heading: 'A exploração sexual comercial de crianças e adolescentes',
  definition:
    'Exploração sexual comercial é quando alguém compra, vende ou troca o abuso sexual de uma criança ou adolescente por qualquer coisa de valor. Vale para toda pessoa com menos de 18 anos, e não importa se alguém usou força. Tudo isso é abuso sexual de crianças e adolescentes.',
  axis: 'A linha mostra quanto se comercializa, não a gravidade do abuso. Todas as formas são graves. Não é uma escada, e nenhuma criança ou adolescente sobe por ela.',
  start: 'Nada é trocado',
  end: 'Organizado para lucrar',
  more: 'Sinais e ajuda',
  term: 'O termo completo',
  about: 'O que acontece',
  sign: 'Um sinal que você pode notar',
  interrupt: 'O que pode interromper',
  sources: 'Fontes',
  turn: 'É aqui que os adultos entram.',
  message:
    'Previna o abuso ou interrompa-o cedo, e você interrompe o caminho para a exploração. Muitas crianças e adolescentes explorados moram em casa, vão à escola e encontram todo dia adultos que podem notar.',
  model:
    'Fonte: Darkness to Light. É um modelo para ensinar: não foi achado nenhum estudo que confirme cinco etapas, e o National Institute of Justice (2007) descreve três.',
  save: 'Leve esta imagem com você',
  take: {
    svg: 'Imagem (SVG)',
    png: 'Imagem (PNG)',
    card: 'Cartão para redes sociais',
    print: 'Imprimir um cartaz',
  },
  saved: (file) =>
    `Seu navegador recebeu ${file}. Se não foi salvo, esta página não permite isso: imprima um cartaz.`,
  failed: 'Isso não funciona aqui. Imprima esta página.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Sem comércio',
      name: 'Abuso sexual de crianças e adolescentes',
      summary: 'Alguém usa uma criança ou adolescente para fins sexuais. Não há dinheiro nem bens em troca.',
      more: 'Muitas vezes é alguém que a criança ou adolescente e a família conhecem e em quem confiam.',
      sign: 'Uma mudança que dura: evita uma pessoa ou um lugar de que gostava, de repente se isola, ou um adulto lhe dá atenção especial, com presentes, segredos e tempo a sós.',
      interrupt:
        'Limite e acompanhe o tempo que adultos passam a sós com crianças e adolescentes. Fale cedo e com clareza sobre o corpo e os segredos. Escute quando dão a entender algo. Denuncie logo.',
    },
    'child-sexual-abuse-material': {
      axis: 'Imagens circulam',
      name: 'Imagens de abuso',
      term: 'Material de abuso sexual de crianças e adolescentes (CSAM, sigla em inglês): produzir para trocar ou vender',
      summary: 'Alguém fotografa ou filma o abuso de uma criança ou adolescente e depois troca ou vende as imagens.',
      more: 'Às vezes uma criança ou adolescente faz as imagens porque sofre pressão ou é enganado. Ameaças de divulgar uma foto (sextorsão) e imagens feitas com inteligência artificial fazem parte disso.',
      sign: 'Fica mal ou guarda segredos depois de usar a internet, de repente paga alguém ou pede cartões-presente, ou recebe dinheiro ou aparelhos sem explicação.',
      interrupt:
        'Diga: “A culpa não é sua.” Não apague, compartilhe nem encaminhe nada. Denuncie ao canal nacional (nos EUA, a CyberTipline) e peça ajuda para remover as imagens (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Algo é dado',
      name: 'Abuso em troca de algo',
      term: 'Exploração sexual em troca de algo de valor (tráfico de pessoas cometido por quem paga ou pela família)',
      summary: 'Alguém dá a uma criança ou adolescente um lugar para ficar, comida, presentes ou dinheiro e, em troca, comete o abuso.',
      more: 'Também podem ser drogas ou caronas. Às vezes a mãe, o pai ou um parente arranja tudo. Pode não haver traficante de pessoas no meio: quem paga é o explorador. Na lei dos EUA, é tráfico para exploração sexual do mesmo jeito.',
      sign: 'Coisas novas que não sabe explicar, como celular, roupas ou dinheiro; ficar na casa de pessoas mais velhas; noites fora; um lar onde falta o básico.',
      interrupt:
        'Atenda a necessidade que o explorador atende: uma cama segura, comida, cuidado que não pede nada. Trate cada desaparecimento como urgente. Peça orientação à proteção à infância ou à linha contra o tráfico de pessoas.',
    },
    'local-trafficking': {
      axis: 'Alguém lucra',
      name: 'Tráfico local de pessoas',
      term: 'Tráfico local de crianças e adolescentes para exploração sexual, por um traficante de pessoas ou explorador',
      summary: 'Uma pessoa, um grupo pequeno ou uma gangue ganha dinheiro vendendo o abuso de uma criança ou adolescente perto de casa.',
      more: 'O traficante de pessoas pode agir primeiro como parceiro, amigo ou protetor. A criança ou adolescente pode continuar morando em casa e indo à escola.',
      sign: 'Um parceiro ou amigo bem mais velho ou controlador; alguém fala em seu lugar ou fica com seu documento ou celular; alguém busca de carro na escola; notas que caem e faltas.',
      interrupt:
        'Não confronte o traficante. Mantenha contato com a criança ou adolescente sem impor condições e anote o que viu. Denuncie: ligue para a emergência se há perigo agora; se não, para a proteção à infância e a linha contra o tráfico de pessoas.',
    },
    'national-international-trafficking': {
      axis: 'Uma rede lucra',
      name: 'Rede de tráfico de pessoas',
      term: 'Tráfico nacional ou internacional de crianças e adolescentes para exploração sexual, por uma rede',
      summary: 'Uma rede de pessoas alicia, leva de um lugar a outro ou anuncia crianças e adolescentes em vários lugares para lucrar.',
      more: 'É a forma que se vê nos filmes. Muitas crianças e adolescentes são explorados sem nunca sair do lugar: é tráfico do mesmo jeito.',
      sign: 'Muda muito de hotel ou de cidade, não sabe onde está, dá respostas ensaiadas, ou outras pessoas ficam com seus documentos.',
      interrupt:
        'Pessoal treinado em hotéis, transporte e saúde; avisos rápidos de desaparecimento; linhas que funcionam entre países (116 000 na Europa); polícia e proteção à infância trabalhando juntas. Avise, não siga ninguém.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} em cada ${whole}`,
  dollars: (amount) => `US$ ${amount}`,
  source: (publisher, year) => ['Fonte: ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Atribuído a: ', publisher, `, ${year}.`],
  noYear: 'ano desconhecido',
  dataYear: (year) => `Dados de ${year}.`,
  page: (page) => ['Veja ', page, '.'],
  secondHand: (page) => ['Como consta em ', page, '.'],
  status: { replaced: 'Um número mais novo substituiu este.', weak: 'Por favor, não se baseie neste número.' },
  known: 'O que se sabe hoje:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'Em 2024, ',
        number,
        ' crianças e adolescentes cuja fuga de casa foi comunicada ao NCMEC, o centro dos EUA para crianças desaparecidas, foi provavelmente vítima de tráfico para exploração sexual.',
      ],
      caveat:
        'Só conta os casos comunicados ao NCMEC. “Provavelmente” é avaliação do próprio NCMEC. Outros anos deram 1 em cada 6 ou 1 em cada 7: não há tendência clara.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['Estima-se que ', number, ' de pessoas estavam em trabalho forçado em um dia qualquer de 2021.'],
      caveat:
        'É uma estimativa feita com pesquisas e registros de casos, não uma contagem. Inclui adultos, crianças e adolescentes. O que diz sobre a exploração sexual de crianças e adolescentes é sua parte mais fraca.',
    }),
    'us-law-under-18': () => ({
      sentence: [
        'Na lei dos EUA, uma pessoa com menos de 18 anos nunca pode consentir em sexo comercial: a criança ou adolescente é vítima.',
      ],
      caveat:
        'É a lei federal. As leis penais dos estados ainda diferem em como tratam a criança ou adolescente. Um tratado das Nações Unidas, o Protocolo de Palermo, tem a mesma regra para crianças e adolescentes.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['Nos EUA, cerca de ', number, ' crianças e adolescentes sofre abuso sexual com contato físico antes dos 18 anos.'],
      caveat: 'Só conta o abuso com contato físico. Estudos com uma definição mais ampla encontram mais.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Estima-se que o trabalho forçado gere ', number, ' por ano em lucros ilegais.'],
      caveat:
        'Inclui adultos: não há um número sólido só para crianças e adolescentes. Os lucros são calculados com um modelo, não observados.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Ninguém sabe quantas crianças e adolescentes são explorados sexualmente nos Estados Unidos: é um crime oculto, e especialistas pedem que não repitamos palpites.',
      ],
      caveat: 'Uma revisão do governo dos EUA de 2014 diz o mesmo.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'Em 2024, a CyberTipline do NCMEC, o centro dos EUA para crianças desaparecidas, recebeu ',
        number,
        ' de denúncias de abuso na internet. O número de denúncias não é o de crianças e adolescentes.',
      ],
      caveat:
        'Houve menos denúncias que em 2023, em parte porque agora as repetidas são contadas juntas. Isso não mostra menos dano.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Dos ',
        number,
        ' de crianças e adolescentes em trabalho forçado em 2021, mais da metade estava em exploração sexual comercial.',
      ],
      caveat:
        'É uma estimativa, não uma contagem. O que diz sobre a exploração sexual se baseia em registros de casos e é sua parte mais fraca.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        number,
        ' das crianças e adolescentes que desapareceram de serviços de acolhimento e foram comunicados em 2024 ao NCMEC, o centro dos EUA para crianças desaparecidas, eram provavelmente vítimas de tráfico para exploração sexual.',
      ],
      caveat: 'Isto foi lido na página de outra organização, não na do próprio NCMEC.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Maus-tratos anteriores, sobretudo abuso sexual, estão fortemente ligados à exploração posterior.'],
      caveat: 'Uma ligação não é uma causa. A maioria das crianças e adolescentes que sofrem abuso nunca é vítima de tráfico de pessoas.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Entre jovens que já estão em serviços de proteção ou de justiça, cerca de ',
        number,
        ' mostra sinais claros de exploração em uma triagem.',
      ],
      caveat: 'Isto não vale para crianças e adolescentes em geral. Eram jovens da Califórnia.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'O NCMEC, o centro dos EUA para crianças desaparecidas, recebeu ',
        number,
        ' denúncias de tráfico de crianças e adolescentes para exploração sexual no primeiro semestre de 2025. Elas aumentaram em parte porque agora as plataformas dos EUA são obrigadas a denunciar.',
      ],
      caveat: 'É meio ano, e não é definitivo. Mais denúncias não significam que o tráfico aumentou na mesma medida.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['Estimou-se que, em qualquer momento de 2002 a 2011, ', number, ' de pessoas estavam em trabalho forçado.'],
      caveat:
        'Estimava o trabalho forçado; não contava vítimas de tráfico de pessoas. A estimativa mais nova usa outro método, por isso as duas não mostram aumento.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Muito citado: ', number, ` de crianças e adolescentes entre ${all} de pessoas em trabalho forçado.`],
      caveat: `O próprio relatório diz ${published}, em todas as formas de trabalho forçado, não só na exploração sexual.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'Em 2020, ',
        number,
        ' crianças e adolescentes cuja fuga de casa foi comunicada ao NCMEC, o centro dos EUA para crianças desaparecidas, foi provavelmente vítima de tráfico para exploração sexual.',
      ],
      caveat: 'Só conta os casos comunicados ao NCMEC. Não foi visto na página do próprio NCMEC.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: [
        'Muito citado: ',
        number,
        ' das crianças e adolescentes vítimas de tráfico para exploração sexual tinham sofrido abuso sexual antes.',
      ],
      caveat:
        'A parte do relatório que pôde ser lida não traz este número. É provável que venha de estudos pequenos e antigos com adultos. Estudos mostram, sim, que muitos jovens explorados sexualmente sofreram abuso sexual antes. A maioria das crianças e adolescentes que sofrem abuso nunca é vítima de tráfico de pessoas.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Muito citado: traficantes de pessoas ganham centenas de bilhões de dólares por ano no mundo.'],
      caveat:
        'Nenhuma fonte foi dada, e a estimativa da época era menor. A mais nova torna isso mais ou menos certo, mas para todo o trabalho forçado, incluindo adultos.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Pensando em uma criança ou adolescente que você conhece',
  privacy: 'Marque o que se aplica. Nada do que você marca é salvo nem enviado, e tudo some quando você sai desta página.',
  principles: [
    'Qualquer criança ou adolescente pode virar alvo. Estas circunstâncias tornam isso mais fácil; elas não causam a exploração. A responsabilidade é de quem explora.',
    'Nenhum sinal sozinho, e nenhum número de sinais, prova ou descarta a exploração. Isto não é um teste e não dá pontos.',
    'Se algo preocupa você, não é preciso ter certeza. Fale hoje com alguém treinado.',
  ],
  parts: {
    signs: {
      title: 'Sinais de uma mudança',
      legend: 'O que você notou',
      note: 'Procure uma mudança em uma criança ou adolescente que você conhece, junto com a história em volta.',
    },
    groups: {
      title: 'Quem é alvo com mais frequência',
      legend: 'O que falta ou o que já viveu',
      note: 'Darkness to Light e o National Center for Missing & Exploited Children citam estes grupos. Meninas são identificadas com mais frequência. Meninos e jovens trans e com outras identidades de gênero também são explorados e passam despercebidos com mais frequência.',
    },
    circumstances: {
      title: 'O que torna mais fácil ser alvo',
      legend: 'O que acontece em volta',
      note: 'E em volta de toda criança ou adolescente: poucos adultos conhecem a exploração, crianças e adolescentes são sexualizados, e há pessoas dispostas a pagar pelo abuso.',
    },
    strengths: {
      title: 'O que protege uma criança ou adolescente',
      legend: 'O que já existe',
      note: 'Há pouca pesquisa sobre isso. A maior parte vem da prática da prevenção, e nada disso descarta coisa alguma.',
    },
  },
  groups: {
    own: 'Na própria vida',
    close: 'Entre família e amigos',
    nearby: 'Por perto e na internet',
  },
  statements: {
    missing: ['Desaparece com frequência', 'Três vezes ou mais já é um alerta.'],
    possessions: ['Tem dinheiro vivo, cartões pré-pagos, chaves de hotel ou mais de um celular'],
    watched: ['Outra pessoa fica com seu documento ou celular, fala em seu lugar ou vigia'],
    partner: ['Um parceiro ou “amigo” que controla, muitas vezes mais velho'],
    rehearsed: ['Respostas que parecem ensaiadas'],
    'school-change': ['Notas mais baixas, faltas, ou mudança repentina de comportamento ou de amizades'],
    offer: ['Fala de um emprego, de ser modelo ou de uma mudança que parece boa demais'],
    moving: ['Vive com a mala pronta, em hotéis de estrada ou em um carro'],
    online: ['Preocupação, segredo ou vergonha depois de usar a internet'],
    untreated: ['Ferimentos ou doenças sem tratamento'],
    'child-welfare': ['Está em família acolhedora ou abrigo', 'Sobretudo se desapareceu de lá.'],
    'low-income': ['Pouco dinheiro, moradia ou ajuda para a família', 'A exploração também acontece em famílias com boa renda.'],
    lgbtq: ['Sofreu rejeição ou expulsão de casa por ser LGBTQ+', 'O perigo é a rejeição, a falta de moradia e o estigma, não a identidade.'],
    homeless: ['Falta de moradia estável, fuga ou expulsão de casa'],
    trauma: [
      'Maus-tratos, negligência, violência, agressão sexual ou perda no passado',
      'A maioria de quem vive isso nunca é vítima de tráfico de pessoas.',
    ],
    'weak-support': ['Poucas pessoas com quem contar, nenhum adulto de confiança'],
    marginalized: ['Exclusão por racismo, discriminação ou estigma'],
    hopeless: ['Depressão, baixa autoestima ou pouca esperança, e pouca ajuda'],
    substances: ['Álcool ou drogas, e pouca ajuda', 'Também podem prender alguém na exploração.'],
    disability: ['Uma deficiência intelectual ou do desenvolvimento, e pouco apoio'],
    school: ['Dificuldades na escola, e pouca ajuda'],
    justice: ['Envolvimento com o sistema de justiça'],
    immigration: ['Situação migratória insegura'],
    home: ['Conflitos, reviravoltas, violência ou crime em casa'],
    caregiver: ['Um responsável sob grande pressão, ou com problemas com álcool ou drogas'],
    family: ['Alguém da família que explora'],
    peers: ['Amigos já explorados, pressão de colegas ou ligação com gangues'],
    services: ['Escolas, serviços ou um bairro com poucos recursos'],
    gangs: ['Ação de gangues'],
    'online-spaces': ['Espaços inseguros na internet, onde pessoas recrutam e aliciam'],
    'steady-adult': ['Um adulto constante e carinhoso que escuta sem impor condições'],
    belonging: ['Fazer parte da escola: profissionais que notam, perguntam e mantêm contato'],
    acceptance: ['Aceitação de crianças e adolescentes LGBTQ+ em casa'],
    stability: ['Moradia, comida e dinheiro estáveis para a família'],
    'open-talk': ['Conversa aberta, desde cedo, sobre corpo, consentimento, internet e aliciamento'],
    'early-help': ['Ajuda logo após o abuso: que acreditem, e tratamento'],
    limits: ['Organizações que limitam e acompanham o tempo a sós com um adulto'],
  },
  none: 'Nada disso',
  clear: 'Limpar',
  cleared: 'Limpo.',
  next: 'O que fazer agora',
  unsure: 'Em dúvida? Peça orientação.',
  more: 'Mais formas de ter ajuda',
  steps: {
    'no-confrontation': [
      'Não confronte nem siga',
      'a pessoa de quem suspeita, e não tente libertar a criança ou adolescente por conta própria. Isso pode pôr os dois em perigo.',
    ],
    listen: [
      'Se a criança ou adolescente falar, escute.',
      'Mantenha a calma e deixe que use as próprias palavras. Diga: “Eu acredito em você. Não é sua culpa. Você fez bem em me contar.”',
    ],
    'no-questions': [
      'Não interrogue nem investigue.',
      'Não peça detalhes nem pergunte por quê. Deixe isso para pessoas treinadas.',
    ],
    'no-secrecy': ['Não prometa guardar segredo.', 'Diga a quem vai contar e por quê.'],
    report: [
      'Denuncie.',
      'A lei pode obrigar você: nos EUA, professores e muitas outras pessoas têm o dever de denunciar, e as regras mudam de estado para estado. Basta uma preocupação razoável; não é preciso ter provas. Contar a um chefe ou a uma linha de ajuda pode não cumprir esse dever.',
    ],
    images: [
      'Imagens: deixe como estão.',
      'Não apague, encaminhe, copie nem tire print. Guarde o aparelho, anote nomes de usuário e horários, e denuncie. A lei local pode dizer mais.',
    ],
    write: [
      'Escreva o que viu e ouviu,',
      'com datas, em palavras simples. Guarde em lugar seguro. Mostre só a quem precisa saber.',
    ],
    stay: [
      'Fique por perto.',
      'Continue sendo um adulto constante. A criança ou adolescente pode negar, voltar ou ficar com raiva. Cuide de você também.',
    ],
  },
  notes: 'Notas para uma conversa',
  noNotes: 'O que você marca aparece aqui, para copiar ou imprimir sem nenhum nome.',
  line: (name, number) => [name, ': ', number],
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Não deu para copiar. Selecione o texto acima e copie.',
  print: 'Imprimir',
  sources: 'De onde vem isto',
  practice: 'O que se diz sobre imagens, e parte do que se diz sobre denúncia, é prática da área.',
};

export const exit: ExitWords = {
  label: 'Sair desta página',
  stays: 'Seu histórico continua',
  what: (site) => [
    'Isto abre ',
    site,
    ' no lugar desta página. Não apaga sua visita: o histórico do navegador a guarda, e um aplicativo que espiona você também.',
  ],
  safer: 'Para ver com mais segurança:',
  tips: [
    'Use um aparelho que ninguém mais confere, como o de uma biblioteca.',
    'Use uma janela anônima. Ela não guarda histórico, mas não impede aplicativos que espionam.',
    'Apague só esta visita. Um histórico vazio pode levantar suspeitas.',
  ],
  keys: (key, times) => `No teclado, aperte ${key} ${times} vezes em 5 segundos.`,
  progress: (key, left) => `Aperte ${key} mais ${left} ${left > 1 ? 'vezes' : 'vez'} para sair.`,
  leaving: 'Carregando.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Curso para adultos',
  course: 'Um curso para proteger crianças e adolescentes',
  by: (provider) => ['De ', provider],
  nameBy: (name, provider) => [name, ', de ', provider],
  about: (duration) => `Cerca de ${duration}`,
  modules: (count) => `${count} módulos curtos`,
  formats: { online: 'Online', 'in-person': 'Presencial', both: 'Online ou presencial' },
  languages: (list) => `Em ${list}`,
  free: 'Grátis',
  certificate: 'Com certificado',
  nextDate: (date) => ['Próxima data: ', date],
  nextDates: 'Veja as próximas datas',
  recorded: (date) => `Registrado em ${date}. O mais atual está na página de quem oferece o curso.`,
  signUp: 'Saiba mais e inscreva-se',
  more: 'Mais sobre este curso',
  find: (address) => ['Está em ', address],
  frame: (host) => `Formulário de inscrição de ${host}`,
  load: (host) => ['Carregar o formulário de ', host],
  loadNote: (host) => ['O formulário de inscrição vem de ', host, '. Seu navegador só contata esse site quando você pedir.'],
  loading: 'Carregando o formulário…',
  open: 'Abrir o formulário em página própria',
  form: {
    heading: 'Inscrição',
    name: 'Seu nome',
    optional: '(opcional)',
    email: 'E-mail',
    role: 'Seu papel',
    choose: 'Escolha um',
    roles: {
      parent: 'Mãe, pai ou responsável',
      school: 'Professor ou equipe da escola',
      community: 'Grupo de jovens, esporte ou religião',
      care: 'Saúde ou assistência social',
      other: 'Outro papel, ou prefiro não dizer',
    },
    format: 'Como quer participar?',
    trap: 'Deixe este campo vazio',
    goesTo: (host) => ['Este formulário é para adultos. Seus dados vão para ', host, '.'],
    errors: {
      email: 'Escreva seu e-mail.',
      emailShape: 'Escreva o e-mail completo, como nome@example.org.',
      role: 'Escolha um papel.',
      format: 'Escolha online ou presencial.',
      consent: 'Marque a caixa se você concorda. Sem isso, não dá para se inscrever aqui.',
    },
    invalid: 'Ainda não foi enviado. Veja os campos marcados.',
    send: 'Fazer inscrição',
    retry: 'Tentar de novo',
    sending: 'Enviando sua inscrição…',
    done: 'Agradecemos. Sua inscrição chegou.',
    unconfirmed: (status) =>
      status ? `Sua inscrição não está confirmada (erro ${status}).` : 'Sua inscrição não está confirmada.',
    failures: {
      offline: 'Você está sem conexão, então nada foi enviado. Conecte-se e tente de novo.',
      unreachable: 'Nenhuma resposta passou. Verifique sua conexão e tente de novo.',
      timeout: 'Nenhuma resposta chegou a tempo. Tente de novo.',
      refused: 'O serviço não aceitou os dados. Confira e tente de novo.',
      closed: 'O serviço não recebe inscrições aqui. Tente mais tarde ou avise este site.',
      busy: 'O serviço está ocupado. Espere um minuto e tente de novo.',
      broken: 'O serviço teve um problema. Tente de novo em alguns minutos.',
      trap: 'Um campo que as pessoas não veem foi preenchido. Agora está vazio: tente de novo.',
    },
    kept: 'Seus dados continuam aqui.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'Quem oferece recomenda fazer antes o curso Stewards of Children.',
    'd2l-stewards-of-children': 'Para todos os adultos e para organizações que atendem jovens.',
    'ncmec-intro-child-sex-trafficking': 'Para a polícia, para quem trabalha com crianças e adolescentes e para o público.',
    onwatch: 'Para o público em geral.',
    'onwatch-educators': 'Para equipes de escolas.',
    'polaris-ht-101': 'Para o público em geral. Trata de todas as formas de tráfico de pessoas.',
    'pact-travel': 'Para quem trabalha com viagens e reuniões, e para quem viaja.',
    'blue-campaign-youth-professional': 'Para adultos que trabalham com jovens ou cuidam deles.',
    'blue-campaign-general': 'Para o público em geral.',
    'protect-ht-101-103': 'Para equipes de escolas, primeiro na Califórnia.',
  },
};
