package vn.doingoai.delegations;

/** "Danh nghĩa đoàn", column (2) of the forms. */
public enum DelegationCategory {
    /** Thăm chính thức. */
    OFFICIAL_VISIT,
    /** Thăm và làm việc theo lời mời. */
    WORKING_VISIT_INVITED,
    /** Nghiên cứu, khảo sát. */
    STUDY_SURVEY,
    /** Đào tạo, bồi dưỡng. */
    TRAINING,
    /** Chương trình, đề tài, dự án khoa học. */
    SCIENCE_PROJECT,
    /** Đoàn đối ngoại. */
    FOREIGN_AFFAIRS,
    /** Khác. */
    OTHER
}
