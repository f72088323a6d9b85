/** Attributes of questions that are carried over, or say only how something looks. */
export const NOT_TOLD =
  /^(class|cssclass|css_class|hide_tip|statistics_.*|public_statistics|display_.*|dropdown_.*|printable_help|time_limit.*|page_break|answer_width.*|text_input_.*|input_size|input_boxes|samechoiceheight|samelistheight|showpopups|choice_title|rank_title|scale_export|slider_.*|use_dropdown|use_button_bar|button_size|num_value_int_only|numbers_only|max_num_value_n|min_num_value_n|max_num_value|min_num_value|maximum_chars|max_answers|max_subquestions|exclude_all_others|other_replace_text|suffix|date_min|date_max|multiflexible_(max|min|step|checkbox)|question_template|save_as_default|form_group|repeat_headings|subquestion_width|reverse|show_title|show_comment|label_input_columns|category_separator|commented_checkbox.*|assessment_value|parent_order|allowed_filetypes|location_.*|prefix_width|suffix_width|numbers_only|dualscale_header[AB]|equation_.*|fix_(height|width)|crop_or_resize|horizontal_scroll|keep_aspect|alphasort|value_range_allows_missing|encrypted|same_script|help|em_validation_q_tip|em_validation_sq_tip|min_num_of_files|max_num_of_files|max_filesize)$/

export const ATTRIBUTE_REASONS: Record<string, string> = {
  hidden: 'What is never shown is not asked',
  random_order: 'Choices stand in the order in which they are written',
  random_group: 'Questions stand in the order in which they are written',
  answer_order: 'Choices stand in the order in which they are written',
  subquestion_order: 'Lines stand in the order in which they are written',
  array_filter: 'All lines of a question are always shown',
  array_filter_exclude: 'All lines of a question are always shown',
  code_filter: 'All choices of a question are always shown',
  em_validation_q: 'An answer is only checked to be of its kind',
  em_validation_sq: 'An answer is only checked to be of its kind',
  equals_num_value: 'An answer is only checked to be of its kind',
  min_answers: 'Nobody has to choose a number of answers',
  other_comment_mandatory: 'Every question can be skipped here',
  other_numbers_only: 'An answer is only checked to be of its kind',
  exclude_all_others_auto: 'Choices do not choose others',
  default: 'Nothing is chosen beforehand',
  prefix: 'There is nothing before the box of a number. Write it into the question',
  equation: 'Nothing is computed from answers',
  date_format: 'A date is asked as a day, a month and a year',
  other_position: 'The choice that can be written in is the last',
}
