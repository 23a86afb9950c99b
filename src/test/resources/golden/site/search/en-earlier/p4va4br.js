clausebook("p","#'each%#$&$(#23#-#'fine%#$$$$4#'give$$%,+$'rass%#$$$%))#'hors%#$#$%#,#'leav$$$'#&mai$$$$#)nobodi$$%#'#&out$$%-+#&pai$$$(%%rk$$&&)$$(ermit%#%$$$)(+)'&'#'rail$$%))");
