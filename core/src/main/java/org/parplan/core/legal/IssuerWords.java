package org.parplan.core.legal;

/** The words that names of issuers are made of, and those that go on after them. */
final class IssuerWords {

    static final Phrases OFFICES = Phrases.of(
            "chủ tịch",
            "phó chủ tịch",
            "thường trực",
            "ban thường vụ",
            "bộ trưởng",
            "giám đốc",
            "chủ nhiệm",
            "tổng thanh tra");

    static final Phrases CENTRAL = Phrases.of(
            "thủ tướng chính phủ",
            "thủ tướng",
            "chính phủ",
            "quốc hội",
            "ủy ban thường vụ quốc hội",
            "hội đồng bầu cử quốc gia",
            "chủ tịch nước",
            "bộ chính trị",
            "ban bí thư",
            "ban bí thư trung ương đảng",
            "ban chấp hành trung ương",
            "ban chấp hành trung ương đảng",
            "bch trung ương",
            "bch trung ương đảng",
            "bch tw",
            "bch tw đảng",
            "ban tổ chức trung ương",
            "trung ương đảng",
            "trung ương",
            "văn phòng chính phủ",
            "văn phòng quốc hội",
            "văn phòng trung ương đảng",
            "thanh tra chính phủ",
            "kiểm toán nhà nước",
            "ngân hàng nhà nước",
            "ngân hàng nhà nước việt nam",
            "bảo hiểm xã hội việt nam",
            "tòa án nhân dân tối cao",
            "viện kiểm sát nhân dân tối cao",
            "ủy ban dân tộc");

    static final Phrases COUNCILS =
            Phrases.of("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "văn phòng ubnd", "văn phòng hđnd");

    static final Phrases COMMITTEES = Phrases.of(
            "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "đảng bộ", "ban chấp hành đảng bộ");

    static final Phrases CONGRESSES = Phrases.of("đại hội đại biểu", "đại hội");

    static final Phrases LEVELS = Phrases.of(
            "tỉnh",
            "thành phố",
            "huyện",
            "thị xã",
            "quận",
            "xã",
            "phường",
            "thị trấn",
            "đặc khu",
            "tp",
            "tp.",
            "tx",
            "tx.",
            "h.",
            "x.",
            "p.",
            "q.",
            "cấp tỉnh",
            "cấp huyện",
            "cấp xã",
            "toàn quốc");

    static final Phrases OFFICIALDOM =
            Phrases.of("bộ", "sở", "ban", "phòng", "cục", "chi cục", "tổng cục", "vụ", "thanh tra", "văn phòng");

    static final Phrases FIELDS = Phrases.of(
            "công an",
            "công thương",
            "dân tộc",
            "dân tộc và tôn giáo",
            "du lịch",
            "giao thông vận tải",
            "giáo dục và đào tạo",
            "kế hoạch và đầu tư",
            "khoa học và công nghệ",
            "lao động - thương binh và xã hội",
            "lao động, thương binh và xã hội",
            "ngoại giao",
            "ngoại vụ",
            "nông nghiệp và môi trường",
            "nông nghiệp và phát triển nông thôn",
            "nội vụ",
            "quốc phòng",
            "thông tin và truyền thông",
            "tài chính",
            "tài nguyên và môi trường",
            "tư pháp",
            "tổ chức",
            "văn hóa và thể thao",
            "văn hóa, thể thao và du lịch",
            "xây dựng",
            "y tế",
            "gd&đt",
            "gd-đt",
            "gd và đt",
            "gdđt",
            "gtvt",
            "kh&cn",
            "kh-cn",
            "khcn",
            "kh&đt",
            "kh-đt",
            "khđt",
            "lđ-tb&xh",
            "lđ-tb-xh",
            "lđ, tb&xh",
            "lđtb&xh",
            "lđtbxh",
            "nn&ptnt",
            "nn và ptnt",
            "tn&mt",
            "tn-mt",
            "tnmt",
            "tt&tt",
            "tt-tt",
            "tttt",
            "vh,tt&dl",
            "vh-tt&dl",
            "vhtt&dl",
            "vhttdl");

    /** Bodies that are named after what they are for. */
    static final Phrases BOARDS = Phrases.of("ban chỉ đạo", "ban điều hành", "tổ công tác", "hội đồng thi đua");

    /** What goes on after the name of a body that nobody knows. */
    static final Phrases GOING_ON = Phrases.of(
            "về",
            "ngày",
            "ban hành",
            "quy định",
            "để",
            "tại",
            "theo",
            "và",
            "có",
            "đã",
            "được",
            "là",
            "thì",
            "nêu",
            "trình",
            "hướng dẫn",
            "thực hiện",
            "triển khai",
            "gửi",
            "số",
            "năm",
            "yêu cầu",
            "cho",
            "trong",
            "do",
            "với");

    static final Phrases SEVERAL = Phrases.of("các", "một số", "những", "nhiều");

    /** What may stand between the words of a name. */
    static final Phrases LINKS = Phrases.of("và", "-");

    /** What begins with a capital and goes on after a name without a mark, as from one line to the next. */
    static final Phrases SENTENCES = Phrases.of(
            "căn cứ",
            "theo",
            "xét",
            "về",
            "để",
            "thực hiện",
            "triển khai",
            "ban hành",
            "phê duyệt",
            "khóa",
            "nơi nhận",
            "điều");

    /** What goes on after the name of a board; much else may be part of it. */
    static final Phrases AFTER_BOARDS = Phrases.of("về", "ngày", "ban hành", "quy định", "để", "tại", "theo");

    private IssuerWords() {}
}
